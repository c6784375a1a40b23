// Line charts as SVG, side by side, readable on light and on dark.

const panel = { width: 420, height: 300, left: 64, right: 64, top: 44, bottom: 52 };
const colours = ['#2f6fb4', '#c4572b', '#3d8b4f', '#8a5fb0'];

const style = `
  text { font: 12px system-ui, sans-serif; fill: #444c56; }
  .title { font-weight: 600; fill: #24292f; }
  .grid { stroke: #8b949e; stroke-opacity: .25; }
  .reference { stroke: #8b949e; stroke-dasharray: 4 4; fill: none; }
  .line { fill: none; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b1bac4; }
    .title { fill: #e6edf3; }
  }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rounded = (value) => Math.round(value * 10) / 10;
const label = (x, y, text, attributes = '') =>
  `<text x="${rounded(x)}" y="${rounded(y)}" ${attributes}>${escaped(text)}</text>`;

/** Powers of ten around values. */
function decades(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.log10);
  const first = Math.floor(least + 1e-9);
  const length = Math.max(1, Math.ceil(most - 1e-9) - first);
  return Array.from({ length: length + 1 }, (_, at) => 10 ** (first + at));
}

/** Round values from nought on that hold all. */
function steps(values) {
  const most = Math.max(...values);
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each * 4.5 >= most) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

/** Where a value lies between the first and last mark, 0..1. */
function scale({ log }, values) {
  const marks = log ? decades(values) : steps(values);
  const measure = log ? Math.log10 : Number;
  const [first, last] = [measure(marks[0]), measure(marks.at(-1))];
  return { marks, share: (value) => (measure(value) - first) / (last - first) };
}

const prefixes = [
  [1e6, 'M'],
  [1e3, 'k'],
];

function short(value) {
  const [unit, prefix] = prefixes.find(([each]) => value >= each) ?? [1, ''];
  return `${Number((value / unit).toPrecision(3))}${prefix}`;
}

function chart({ title, x, y, series, reference = [] }, index) {
  const all = [...series.flatMap(({ points }) => points), ...reference];
  const [across, up] = [
    scale(
      x,
      all.map(([value]) => value),
    ),
    scale(
      y,
      all.map(([, value]) => value),
    ),
  ];
  const { width, height, left, right, top, bottom } = panel;
  const inner = { width: width - left - right, height: height - top - bottom };
  const place = ([a, b]) => [left + inner.width * across.share(a), top + inner.height * (1 - up.share(b))];
  const path = (points) => points.map((point) => place(point).map(rounded).join(',')).join(' ');
  const edge = (at) => [across.marks.at(at), up.marks.at(at)];
  const [[fromX, bottomY], [toX]] = [place(edge(0)), place(edge(-1))];
  return [
    `<g transform="translate(${index * width})">`,
    label(left, 18, title, 'class="title"'),
    ...up.marks.flatMap((mark) => {
      const [, at] = place([across.marks[0], mark]);
      return [
        `<line class="grid" x1="${fromX}" x2="${toX}" y1="${rounded(at)}" y2="${rounded(at)}"/>`,
        label(left - 8, at + 4, short(mark), 'text-anchor="end"'),
      ];
    }),
    ...across.marks.map((mark) =>
      label(place([mark, up.marks[0]])[0], bottomY + 18, short(mark), 'text-anchor="middle"'),
    ),
    label(left + inner.width / 2, height - 12, x.label, 'text-anchor="middle"'),
    label(left, top - 8, y.label),
    `<polyline class="reference" points="${path(reference)}"/>`,
    ...series.flatMap(({ points }, at) => line(points.map(place), colours[at])),
    ...named(series, place),
    '</g>',
  ];
}

function line(points, colour) {
  const path = points.map((point) => point.map(rounded).join(',')).join(' ');
  const dots = points.map(
    ([x, y]) => `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="3" fill="${colour}"/>`,
  );
  return [`<polyline class="line" stroke="${colour}" points="${path}"/>`, ...dots];
}

const lineHeight = 14;

/** Names at the ends of lines, from the lowest up, none on another. */
function named(series, place) {
  let above = Number.POSITIVE_INFINITY;
  return series
    .map(({ name, points }, at) => ({ name, colour: colours[at], end: place(points.at(-1)) }))
    .sort((a, b) => b.end[1] - a.end[1])
    .map(({ name, colour, end: [x, y] }) => {
      above = Math.min(y + 4, above - lineHeight);
      return label(x + 8, above, name, `style="fill:${colour}"`);
    });
}

/**
 * @param charts each `{ title, x, y, series, reference }`: axes with a label, and `log` where they are logarithmic;
 *   series of `[x, y]` with a name; a dashed line to compare with.
 */
export function plot(charts) {
  const size = `width="${panel.width * charts.length}" height="${panel.height}"`;
  const box = `viewBox="0 0 ${panel.width * charts.length} ${panel.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img">`,
    `<title>${escaped(charts.map(({ title }) => title).join('; '))}</title>`,
    `<style>${style}\n</style>`,
    ...charts.flatMap(chart),
    '</svg>\n',
  ].join('\n');
}
