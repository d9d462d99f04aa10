// Everything public in the custom-elements manifest is described by a sentence, and the tokens are those of the contract.
import { readFileSync } from 'node:fs';
import { tokens } from './contract.mjs';

const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const isPublic = ({ privacy = 'public', static: ofClass }) => privacy === 'public' && !ofClass;

const problems = elements.flatMap((element) => {
  const { tagName, members, attributes, events, slots, cssParts, cssProperties } = element;
  const named = { property: members.filter(isPublic), attribute: attributes, event: events, slot: slots, part: cssParts };
  named['custom property'] = cssProperties;
  const silent = Object.entries(named).flatMap(([kind, things = []]) =>
    things.filter(({ description = '' }) => !/\.$/.test(description)).map(({ name }) => `${tagName}: ${kind} "${name}" has no sentence`),
  );
  const known = (cssProperties ?? []).map(({ name }) => name);
  const missing = tokens.filter((token) => !known.includes(token)).map((token) => `${tagName}: ${token} is not in the manifest`);
  return [...silent, ...missing];
});
for (const problem of problems) console.error(problem);
if (!problems.length) console.log(`Every public name of ${elements.length} elements is described.`);
process.exit(problems.length || elements.length !== 5 ? 1 : 0);
