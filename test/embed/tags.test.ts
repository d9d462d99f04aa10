import { expect } from '@open-wc/testing';
import * as inParts from '../../src/embed/tags.js';

describe('what stands in Lit’s place in the parts of the script tag', () => {
  it('makes style sheets', () => {
    const { styleSheet, cssText } = inParts.css(Object.assign(['p{color:red}'], { raw: [] }) as unknown as TemplateStringsArray);
    expect(cssText).to.equal('p{color:red}');
    expect(styleSheet.cssRules[0]!.cssText).to.equal('p { color: red; }');
  });
});
