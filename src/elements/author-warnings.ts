import { elementProblems, mountProblems, nearestTag, type AttributeProblem } from '../attribute-problems.js';
import type { AttributeType } from '../attributes.js';
import { mountOf } from '../dom/mount-of.js';
import { warn } from '../dom/warn.js';
import { isTag, TAG_NAMES } from '../tags.js';
import { duration } from '../text/duration.js';

/** Warns of an element that names a widget that there isn't, as `<bwi-newslist>` or `data-bwi="newslist"`. */
export function warnOfTag(element: Element, tag: string): void {
  const meant = nearestTag(tag);
  if (element.localName !== tag) {
    const names = TAG_NAMES.map((name) => name.slice('bwi-'.length));
    warn(element, 'data-bwi', tag.slice('bwi-'.length), `there is no such widget; it may be ${names.join(', ')}.${guess(meant?.slice(4))}`);
  } else if (meant) warn(element, '', '', `there is no such widget.${guess(`<${meant}>`)}`);
}

/** Warns of what is wrong with an attribute: what is written, what was probably meant, and what the widget uses instead. */
export function warnOfAttribute(element: Element, name: string, value: string): void {
  const tag = element.localName;
  if (!isTag(tag)) return;
  const mount = mountOf(element);
  const isMounts = mount?.hasAttribute(`data-${name}`);
  const written = isMounts ? `data-${name}` : name;
  // An attribute as it is written, be it no number; a property may have been set by a script.
  const [owner, problems] = mount && (isMounts || !element.hasAttribute(name)) ? [mount, mountProblems] : [element, elementProblems];
  for (const problem of problems(tag, [[written, owner.getAttribute(written) ?? value]]))
    warn(owner, written, problem.value, sentence(problem));
}

const guess = (meant: string | undefined): string => (meant ? ` Probably meant: ${meant}.` : '');

const sentence = ({ code, meant, type, value }: AttributeProblem): string => {
  if (code === 'name') return `there is no such attribute.${guess(meant)}`;
  if (code === 'flag') return 'it is on, whatever its value; take it away to switch it off.';
  return `${allowed(type!)}${guess(meant)}${instead(type!, value)}`;
};

function allowed(type: AttributeType): string {
  if (type.kind === 'number') return `not a whole number from ${type.min} to ${type.max}.`;
  if (type.kind === 'duration') return 'not a time of at least a minute, such as 5m or 1h.';
  return 'values' in type ? `unknown; it may be ${type.values!.join(', ')}.` : '';
}

function instead(type: AttributeType, value: string): string {
  if (type.kind === 'number') return ` ${type.default} is used.`;
  if (type.kind === 'duration') return duration(value) ? ' A minute is used.' : ' It is off.';
  if (type.kind === 'flag') return ' It is on, as without a value.';
  return type.kind === 'choice' ? ` ${type.values[0]!} is used.` : '';
}
