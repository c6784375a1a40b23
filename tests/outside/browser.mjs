// A headless Chromium spoken to over a pipe (Chrome DevTools Protocol), so that no further package is needed.
import { spawn } from 'node:child_process';

export class Browser {
  #process;
  #waiting = new Map();
  #listeners = [];
  #last = 0;
  #rest = '';

  constructor(profile) {
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-pipe',
    ];
    this.#process = spawn('chromium', [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#process.stdio[4].setEncoding('utf8').on('data', (chunk) => this.#heard(chunk));
  }

  #heard(chunk) {
    const messages = (this.#rest + chunk).split('\0');
    this.#rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      for (const listener of this.#listeners) listener(message);
      const { resolve, reject } = this.#waiting.get(message.id) ?? {};
      if (message.error) reject?.(new Error(message.error.message));
      else resolve?.(message.result);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    this.#last += 1;
    const id = this.#last;
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  next(method) {
    return new Promise((resolve) => {
      this.#listeners.push((message) => message.method === method && resolve(message.params));
    });
  }

  /** Opens a page of some width in a colour scheme. */
  async open(url, { width = 1280, scheme = 'light' } = {}) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const send = (method, params) => this.send(method, params, sessionId);
    const requests = [];
    const complaints = [];
    this.#listeners.push((message) => {
      if (message.sessionId !== sessionId) return;
      if (message.method === 'Network.requestWillBeSent') requests.push(message.params.request.url);
      if (message.method === 'Log.entryAdded') complaints.push(message.params.entry.text);
      if (message.method === 'Runtime.exceptionThrown') complaints.push(message.params.exceptionDetails.text);
    });
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await send(`${domain}.enable`);
    await send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    const loaded = this.next('Page.loadEventFired');
    await send('Page.navigate', { url });
    await loaded;
    /** Runs a function of the page. */
    const ask = async (question, ...args) => {
      const expression = `(${question})(...${JSON.stringify(args)})`;
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const press = async (key) => {
      for (const type of ['keyDown', 'keyUp']) await send('Input.dispatchKeyEvent', { type, key });
    };
    return { ask, press, requests, complaints };
  }

  close() {
    return new Promise((resolve) => {
      this.#process.once('exit', resolve);
      void this.send('Browser.close').catch(() => undefined);
    });
  }
}
