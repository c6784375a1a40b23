// The report's page: which findings are shown, the way from one to the next, light and dark.
const { documentElement: root } = document;
const bar = document.querySelector('.bar');
const control = (name) => bar.querySelector(`[name=${name}]`);
const findings = [...document.querySelectorAll('.finding')];
const chosen = (name) =>
  new Set([...bar.querySelectorAll(`input[name=${name}]:checked`)].map(({ value }) => value));

function filter() {
  const severities = chosen('severity');
  const rules = control('rule') === null ? undefined : chosen('rule');
  for (const finding of findings)
    finding.hidden = !(
      severities.has(finding.dataset.severity) &&
      (rules?.has(finding.dataset.rule) ?? true)
    );
  const shown = findings.filter(({ hidden }) => !hidden);
  const numbers = new Set(shown.map(({ id }) => id.slice(1)));
  for (const mark of document.querySelectorAll('[data-of]')) {
    const isOff = !mark.dataset.of.split(' ').some((number) => numbers.has(number));
    if (mark.localName === 'a') mark.hidden = isOff;
    else mark.classList.toggle('off', isOff);
  }
  for (const segment of document.querySelectorAll('.segment'))
    segment.hidden = !control('clean').checked && segment.querySelector('.finding:not([hidden])') === null;
  document.getElementById('shown').textContent = String(shown.length);
}

/** Leads to the finding after the one at hand, or before it, and round at the ends. */
function step(by) {
  const shown = findings.filter(({ hidden }) => !hidden);
  const at = shown.indexOf(document.querySelector('.finding.at'));
  const next = shown.at(at < 0 && by < 0 ? -1 : (at + by) % shown.length);
  if (next !== undefined) show(next);
}

function show(finding) {
  finding.closest('details').open = true;
  for (const lit of document.querySelectorAll('.lit, .at')) lit.classList.remove('lit', 'at');
  finding.classList.add('at');
  for (const mark of document.querySelectorAll('mark[data-of]'))
    mark.classList.toggle('lit', mark.dataset.of.split(' ').includes(finding.id.slice(1)));
  finding.focus({ preventScroll: true });
  (finding.closest('.segment') ?? finding).scrollIntoView({ block: 'start' });
  finding.scrollIntoView({ block: 'nearest' });
}

function follow(event) {
  const link = event.target.closest('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  if (target.matches('.finding')) {
    event.preventDefault();
    show(target);
  } else if (target.matches('details')) target.open = true;
}

const theme = control('theme');
const isDark = () => theme.ariaPressed === 'true';

function paint(dark) {
  theme.ariaPressed = String(dark);
  root.dataset.theme = dark ? 'dark' : 'light';
}

/** A page opened from a disk may have no storage. */
function remembered(write) {
  try {
    if (write !== undefined) localStorage.setItem('mustalah-theme', write);
    return localStorage.getItem('mustalah-theme');
  } catch {
    return null;
  }
}

const kept = remembered();
if (kept === null) theme.ariaPressed = String(matchMedia('(prefers-color-scheme: dark)').matches);
else paint(kept === 'dark');

theme.addEventListener('click', () => {
  paint(!isDark());
  remembered(root.dataset.theme);
});
bar.addEventListener('change', filter);
control('next').addEventListener('click', () => step(1));
control('previous').addEventListener('click', () => step(-1));
document.addEventListener('click', follow);
document.addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey }) => {
  if (altKey || ctrlKey || metaKey) return;
  const rules = bar.querySelector('.rules');
  if (key === 'Escape') rules?.removeAttribute('open');
  // A single letter works only where the reader is among the findings, not over a form.
  if (target.closest('.document') === null) return;
  if (key === 'j') step(1);
  if (key === 'k') step(-1);
});
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll('details:not(.rules)')) each.open = true;
});
bar.hidden = false;
