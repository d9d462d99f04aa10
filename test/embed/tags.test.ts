import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as inParts from '../../src/embed/tags.js';

describe('what stands in Lit’s place in the parts of the script tag', () => {
  it('makes the results that Lit renders', () => {
    // The same strings object, as a call of a tag in a template would hand it over.
    const strings = Object.assign(['<b>', '</b>'], { raw: ['<b>', '</b>'] }) as TemplateStringsArray;
    for (const tag of ['html', 'svg'] as const) expect(inParts[tag](strings, 1)).to.deep.equal(lit[tag](strings, 1));
    expect(inParts.nothing).to.equal(lit.nothing);
  });

  it('makes style sheets', () => {
    const { styleSheet, cssText } = inParts.css(Object.assign(['p{color:red}'], { raw: [] }) as unknown as TemplateStringsArray);
    expect(cssText).to.equal('p{color:red}');
    expect(styleSheet.cssRules[0]!.cssText).to.equal('p { color: red; }');
  });
});
