// What the guides name exists: elements, their attributes, and custom properties. Their code is run by snippets.test.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { tokens } from './contract.mjs';

const folder = new URL('../../stories/guides/', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = new Map(modules.flatMap(({ declarations = [] }) => declarations).map((element) => [element.tagName, element]));
const ofHtml = /^(class|style|id|lang|slot|hidden)$|^(:|@|on|\[|\(|\{)/;
let names = 0;

/** The names of the attributes in `text`, which follows the tag's name. */
const attributesIn = (text) =>
  [...text.replace(/<\?.*?\?>/g, '').matchAll(/([^\s="{}]+)(?:=(?:"[^"]*"|\{[^}]*\}))?/g)].map(([, name]) => name);

function check(file) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const problems = [];
  const known = (tag, attributes) => {
    names++;
    const element = elements.get(tag);
    if (!element) return void problems.push(`there is no <${tag}>`);
    for (const name of attributes)
      if (!ofHtml.test(name) && ![...element.attributes, ...element.members].some((own) => own.name === name.replace(/^\./, '')))
        problems.push(`<${tag}> has no ${name}`);
  };
  for (const [, tag, attributes] of text.matchAll(/<(bwi-[\w-]+)((?:\s+[^\s="/>{]+(?:=(?:"[^"]*"|\{[^}]*\}))?|\s+\{\w+\})*)/g))
    known(tag, attributesIn(attributes.replace(/=\{\([^]*/, '')));
  for (const [, name, attributes] of text.matchAll(/data-bwi="([\w-]+)"([^>]*)/g))
    known(
      `bwi-${name}`,
      attributesIn(attributes).map((attribute) => attribute.replace(/^data-/, '')),
    );
  for (const [token] of text.matchAll(/--bwi-[\w-]+/g)) if (!tokens.includes(token)) problems.push(`there is no ${token}`);
  return problems.map((problem) => `${file}: ${problem}`);
}

const guides = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
const problems = guides.flatMap(check);
for (const problem of problems) console.error(problem);
if (!problems.length) console.log(`${guides.length} guides: ${names} elements, with attributes that exist.`);
process.exit(problems.length ? 1 : 0);
