import { figure } from './print.mjs';
import { svg } from './svg.mjs';

const LABEL = 250;
const BAR = 340;
const LINE = 22;

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The picture of all sections: for each a title and a bar a contender, ours in colour. */
export function draw(sections) {
  let y = 8;
  const parts = sections.map((section) => {
    const { height, markup } = drawSection(section, y);
    y += height;
    return markup;
  });
  const light = '.bar { fill: #b4bcc3 }\n.ours { fill: #00806f }';
  const dark = '.bar { fill: #59636b } .ours { fill: #2bb3a0 }';
  return svg({ height: y, label: 'Benchmark', light, dark }, parts.join('\n'));
}

function drawSection({ title, metrics: [main], rows }, top) {
  const drawn = rows.filter(({ values }) => values[main.key] !== undefined);
  const most = Math.max(...drawn.map(({ values }) => values[main.key])) || 1;
  const bars = drawn.map(({ name, values }, i) => {
    const y = top + 26 + i * LINE;
    const width = Math.max(1, (values[main.key] / most) * BAR);
    return `<text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${escape(name)}</text>
<rect class="${/^bwi|^ours/.test(name) ? 'ours' : 'bar'}" x="${LABEL}" y="${y + 3}" width="${width.toFixed(1)}" height="${LINE - 7}" rx="2"/>
<text x="${(LABEL + width + 6).toFixed(1)}" y="${y + 14}">${escape(figure(values[main.key], main.unit, main.digits))}</text>`;
  });
  return {
    height: 40 + drawn.length * LINE,
    markup: `<text class="title" x="8" y="${top + 16}">${escape(`${title}: ${main.label}`)}</text>\n${bars.join('\n')}`,
  };
}
