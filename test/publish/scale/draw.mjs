// The plot of the simulation: what reaches the origin over readers, and over time with and without jitter.
import { svg, WIDTH } from '../../bench/lib/svg.mjs';

const LEFT = 74;
const RIGHT = 190;
const TOP = 40;
const HEIGHT = 250;

const LINES = [
  { setup: 'none', lifetime: 60, name: 'tanpa CDN', colour: 'plain' },
  { setup: 'cdn', lifetime: 10, name: 'CDN, 10 detik', colour: 'cdn', dash: '2 3' },
  { setup: 'cdn', lifetime: 60, name: 'CDN, 60 detik', colour: 'cdn' },
  { setup: 'cdn', lifetime: 300, name: 'CDN, 5 menit', colour: 'cdn', dash: '8 4' },
  { setup: 'shield', lifetime: 10, name: 'CDN + perisai, 10 detik', colour: 'shield', dash: '2 3' },
  { setup: 'shield', lifetime: 60, name: 'CDN + perisai, 60 detik', colour: 'shield' },
];

const number = (value) => value.toLocaleString('id');
/** Places of values on a logarithmic axis. */
const log = (from, to, start, length) => (value) => start + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * length; // prettier-ignore
const text = (x, y, words, more = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words}</text>`;
const path = (points, style) =>
  `<path class="line ${style.colour}" ${style.dash ? `stroke-dasharray="${style.dash}"` : ''} d="M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}"/>`;

function axes(top, ys, y, title, unit) {
  return [
    text(8, top - 18, title, 'class="title"'),
    ...ys.map(
      (value) =>
        `<path class="grid" d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - RIGHT}"/>${text(LEFT - 6, y(value) + 4, number(value), 'text-anchor="end"')}`,
    ),
    text(WIDTH - RIGHT, top + HEIGHT + 34, unit, 'text-anchor="end"'),
  ];
}

/** Requests a second at the origin over concurrent readers; both axes are logarithmic. */
function overReaders(rows, jitter) {
  const readers = [...new Set(rows.map((row) => row.readers))];
  const x = log(readers[0], readers.at(-1), LEFT, WIDTH - LEFT - RIGHT);
  const y = log(10_000, 0.01, TOP, HEIGHT);
  const lines = LINES.map((line) => {
    const points = rows.filter((row) => row.jitter === jitter && row.setup === line.setup && row.lifetime === line.lifetime);
    const places = points.map(({ readers, mean }) => [x(readers), y(mean)]);
    return { line, places, end: places.at(-1)[1] };
  });
  // Names of lines that end at one place stand below each other.
  let free = 0;
  const names = [...lines]
    .sort((a, b) => a.end - b.end)
    .map(({ line, end }) => {
      free = Math.max(free, end + 4);
      const name = text(WIDTH - RIGHT + 8, free, line.name);
      free += 17;
      return name;
    });
  return [
    ...axes(TOP, [0.01, 0.1, 1, 10, 100, 1000, 10_000], y, 'Permintaan per detik yang sampai ke server asal', 'pembaca bersamaan'),
    ...readers.map((value) => text(x(value), TOP + HEIGHT + 17, number(value), 'text-anchor="middle"')),
    ...lines.map(({ line, places }) => path(places, line)),
    ...names,
  ];
}

/** Requests a second of a million readers without a CDN over the first twenty minutes, from when all came at once. */
function overTime(series, jitter) {
  const top = TOP + HEIGHT + 90;
  const seconds = 1260;
  const x = (second) => LEFT + (second / seconds) * (WIDTH - LEFT - RIGHT);
  const y = log(1_000_000, 100, top, HEIGHT);
  const drawn = [
    [series[0], { name: 'tanpa acak', colour: 'plain' }],
    [series[jitter], { name: 'jeda diacak', colour: 'shield' }],
  ];
  return [
    ...axes(top, [100, 1000, 10_000, 100_000, 1_000_000], y, 'Sejuta pembaca yang datang sekaligus, tanpa CDN: permintaan per detik', 'menit'), // prettier-ignore
    ...[0, 5, 10, 15, 20].map((minute) => text(x(minute * 60), top + HEIGHT + 17, String(minute), 'text-anchor="middle"')),
    ...drawn.map(([values, line]) => path(values.slice(0, seconds).map((value, second) => [x(second), y(Math.max(value, 100))]), line)), // prettier-ignore
    ...drawn.map(([, { name, colour }], i) => `<path class="line ${colour}" d="M${WIDTH - RIGHT + 8} ${top + 20 + i * 20}h22"/>${text(WIDTH - RIGHT + 36, top + 24 + i * 20, name)}`), // prettier-ignore
  ];
}

const LIGHT = `.grid { stroke: #d9dee2 }
.line { fill: none; stroke-width: 2 }
.plain { stroke: #b3402e } .cdn { stroke: #5b6770 } .shield { stroke: #00806f }`;
const DARK = '.grid { stroke: #343b41 } .plain { stroke: #f0826f } .cdn { stroke: #a4afb8 } .shield { stroke: #2bb3a0 }';

/** Both plots, one below the other. */
export const draw = (rows, series, jitter) =>
  svg(
    { height: 2 * (TOP + HEIGHT) + 100, label: 'Permintaan per detik ke server asal', light: LIGHT, dark: DARK },
    [...overReaders(rows, jitter), ...overTime(series, jitter)].join('\n'),
  );
