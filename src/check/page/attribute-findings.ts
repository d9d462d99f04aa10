import { elementProblems, mountProblems, type AttributeProblem } from '../../attribute-problems.js';
import { ATTRIBUTES, type AttributeType } from '../../attributes.js';
import type { Tag } from '../../tags.js';
import { duration } from '../../text/duration.js';
import { withoutQuotes } from '../../text/without-quotes.js';
import type { PageFinding } from './page-finding.js';
import { openingTag, writtenOf, type PageWidget } from './page-widgets.js';

const CODES = { name: 'attribute-unknown', value: 'attribute-value', flag: 'attribute-flag' } as const;

/** Attributes that do nothing without another one. */
const NEEDS: Readonly<Record<string, string>> = { 'tabs-only': 'tabs="…"', remember: 'tabs="…"' };

/** Attributes that stand without the one that they need. */
function loneFindings({ mount, attribute }: PageWidget, tag: Tag, element: Element): PageFinding[] {
  const known: object = ATTRIBUTES[tag];
  const lone = Object.entries(NEEDS).filter(
    ([name, needed]) => name in known && attribute(name) !== undefined && !attribute(needed.split('=')[0]!),
  );
  return lone.map(([name, line]) => ({
    code: 'attribute-alone',
    values: [mount ? `data-${name}` : name, openingTag(element)],
    line: mount ? `data-${line}` : line,
    element,
  }));
}

/** What a widget can't use of what is written on it, and what it uses in its place. */
export function attributeFindings(widget: PageWidget, tag: Tag): PageFinding[] {
  const element = writtenOf(widget);
  const attributes = [...element.attributes];
  // Where curly quotation marks have cut a value, its words are attributes too.
  if (attributes.some(({ name }) => /[“”„‟″»«]/.test(name))) return [];
  const written = attributes.map(({ name, value }) => [name, withoutQuotes(value)] as const);
  const problems = (widget.mount ? mountProblems : elementProblems)(tag, written).map((problem): PageFinding => ({
    code: CODES[problem.code],
    values: [`${problem.name}="${problem.value}"`, openingTag(element)],
    meant: problem.meant,
    ...ofType(problem),
    element,
  }));
  return [...problems, ...loneFindings(widget, tag, element)];
}

function ofType({ code, type, value }: AttributeProblem): Pick<PageFinding, 'allowed' | 'used'> {
  return code === 'value' && type ? wordsOf(type, value) : {};
}

function wordsOf(type: AttributeType, value: string): Pick<PageFinding, 'allowed' | 'used'> {
  switch (type.kind) {
    case 'number':
      return { allowed: `${type.min}–${type.max}`, used: String(type.default) };
    case 'choice':
      return { allowed: type.values.join(', '), used: type.values[0]! };
    case 'flag':
      return { allowed: type.values!.join(', ') };
    case 'words':
      // The others are used; where there is none, the default.
      return { allowed: type.values.join(', ') };
    case 'duration':
      // What is too short counts as the least; what is no time is off.
      return { allowed: '1m, 5m, 1h', ...(duration(value) && { used: '1m' }) };
    default:
      return {};
  }
}
