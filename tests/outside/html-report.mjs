// Chromium opens the HTML report: marks, filters, keyboard, both languages, light and dark, wide and narrow.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser } from './browser.mjs';
import { debian } from './debian.mjs';

export async function run({ root, folder, test, skip }) {
  if (!debian('chromium')) return skip('html-report', 'the Debian package chromium is not to be had');
  const report = (lang) => {
    const file = join(folder, `${lang}.html`);
    const cli = join(root, 'dist/cli/mustalah.js');
    const args = ['lint', 'translations/en-x-wire', '--format', 'html', '--lang', lang, '--output', file];
    spawnSync(process.execPath, [cli, ...args], { cwd: root });
    return pathToFileURL(file).href;
  };
  const urls = { en: report('en'), ar: report('ar') };
  const browser = new Browser(join(folder, 'profile'));
  try {
    await filters(await browser.open(urls.en), test);
    await steps(await browser.open(urls.en), test);
    await theme(await browser.open(urls.en), test);
    for (const lang of ['en', 'ar'])
      for (const scheme of ['light', 'dark'])
        for (const width of [1280, 390])
          await looks(
            await browser.open(urls[lang], { width, scheme }),
            { lang, scheme, width, url: urls[lang] },
            test,
          );
  } finally {
    await browser.close();
  }
}

async function filters({ ask }, test) {
  const state = () =>
    ask(() => {
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((each) => !each.hidden);
      return {
        findings: shown('.finding').map(({ dataset }) => dataset.severity),
        rules: shown('.finding').map(({ dataset }) => dataset.rule),
        marks: document.querySelectorAll('mark:not(.off)').length,
        badges: shown('a.badge').length,
        said: Number(document.getElementById('shown').textContent),
        segments: shown('.segment').length,
      };
    });
  const toggle = (selector) => ask((each) => document.querySelector(each).click(), selector);
  const all = await state();
  test(
    'html-report: every finding is shown and marked',
    all.findings.length > 40 && all.marks > 80 && all.said === all.findings.length,
  );
  await toggle('input[value=warning]');
  const fewer = await state();
  test(
    'html-report: a severity that is not wanted is gone, with its marks',
    !fewer.findings.includes('warning') &&
      fewer.said === fewer.findings.length &&
      fewer.marks < all.marks &&
      fewer.badges < all.badges,
  );
  await toggle('input[value=unlisted-spelling]');
  const fewest = await state();
  test('html-report: so is a rule', !fewest.rules.includes('unlisted-spelling') && fewest.said < fewer.said);
  await toggle('input[name=clean]');
  const dense = await state();
  test(
    'html-report: and passages without findings',
    dense.segments < fewest.segments && dense.said === fewest.said,
  );
  for (const each of ['input[value=warning]', 'input[value=unlisted-spelling]', 'input[name=clean]'])
    await toggle(each);
  test('html-report: all of it comes back', JSON.stringify(await state()) === JSON.stringify(all));
}

async function steps({ ask, press }, test) {
  const at = () => ask(() => document.activeElement.id);
  await ask(() => document.querySelector('[name=next]').click());
  const first = await at();
  await press('j');
  await press('j');
  const third = await at();
  await press('k');
  test(
    'html-report: buttons and keys lead from finding to finding',
    [first, third, await at()].join() === 'f1,f3,f2',
  );
  const lit = await ask(() =>
    [...document.querySelectorAll('mark.lit')].map(({ dataset }) => dataset.of).join(),
  );
  test('html-report: the words of the finding at hand are lit in both texts', lit === '2,2', lit);
  await ask(() => document.querySelector('a.badge[href="#f5"]').click());
  test('html-report: a number in the text leads to its finding', (await at()) === 'f5');
}

async function theme({ ask }, test) {
  const ground = () => ask(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await ask(() => document.querySelector('[name=theme]').click());
  const dark = await ground();
  await ask(() => document.querySelector('[name=theme]').click());
  test(
    'html-report: the button turns the page dark, and light again',
    light !== dark && light === (await ground()),
  );
}

async function looks({ ask, requests, complaints }, { lang, scheme, width, url }, test) {
  const name = `html-report in ${lang}, ${scheme}, ${width} wide`;
  const faint = await ask(faintTexts);
  test(`${name}: every text has the contrast of WCAG AA`, faint.length === 0, faint.join('\n       '));
  const overflow = await ask(() => document.documentElement.scrollWidth - innerWidth);
  test(`${name}: nothing runs out of the page`, overflow <= 0, `${overflow}px`);
  const places = await ask(() => {
    const [source, target] = document.querySelectorAll('.segment .texts p');
    const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
    return {
      sourceLeft: source.getBoundingClientRect().left,
      targetLeft: target.getBoundingClientRect().left,
      summaryFirst: top('h1') < top('.bar') && top('.bar') < top('.document'),
    };
  });
  test(`${name}: what it comes to stands first`, places.summaryFirst);
  const order = Math.sign(places.targetLeft - places.sourceLeft);
  test(`${name}: the texts stand as the page reads`, order === (width < 768 ? 0 : lang === 'ar' ? -1 : 1));
  test(
    `${name}: nothing is fetched`,
    requests.every((request) => request === url),
    requests.join(),
  );
  test(`${name}: nothing is refused or fails`, complaints.length === 0, complaints.join('\n       '));
}

/** Texts whose colour is too near to what is behind them. Runs in the page. */
function faintTexts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const linear = (value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (element) => {
    const color = channels(getComputedStyle(element).backgroundColor);
    return color[3] === 255 || element.parentElement === null ? color : ground(element.parentElement);
  };
  const ratio = (element) => {
    const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(ground(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  return [...document.body.querySelectorAll('*')]
    .filter((element) => hasText(element) && element.checkVisibility())
    .filter((element) => ratio(element) < 4.5)
    .map((element) => `${element.localName}.${element.className}: ${ratio(element).toFixed(2)}`)
    .filter((each, index, all) => all.indexOf(each) === index);
}
