import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTRIBUTES } from '../../src/attributes.js';
import { TAG_NAMES } from '../../src/tags.js';
import { BLOCK_WIDGETS } from '../../src/wordpress/blocks.js';
import { blockJson, type BlockAttribute } from '../../src/wordpress/build/block-json.js';

interface BlockJson {
  readonly name: string;
  readonly script?: string;
  readonly attributes: Readonly<Record<string, BlockAttribute>>;
  readonly variations?: readonly {
    readonly name: string;
    readonly isDefault?: boolean;
    readonly attributes: { readonly layout: string };
  }[];
  readonly example: { readonly attributes: Readonly<Record<string, unknown>> };
}

const block = (name: (typeof BLOCK_WIDGETS)[number]): BlockJson => blockJson(name, '1.2.3') as BlockJson;

describe('block.json', () => {
  it('is there for each element, with all of its attributes by their own names', () => {
    assert.deepEqual(BLOCK_WIDGETS.map((name) => `bwi-${name}`).sort(), [...TAG_NAMES].sort());
    for (const name of BLOCK_WIDGETS) {
      assert.equal(block(name).name, `banyuwangi/${name}`);
      assert.deepEqual(Object.keys(block(name).attributes), Object.keys(ATTRIBUTES[`bwi-${name}`]));
    }
  });

  it('has the values and the defaults of the widgets', () => {
    const { attributes } = block('news-list');
    assert.deepEqual(attributes['limit'], { type: 'number', minimum: 1, maximum: 10_000, default: 5 });
    assert.deepEqual(attributes['layout'], { type: 'string', enum: ['list', 'grid', 'headlines', 'ticker'], default: 'list' });
    assert.deepEqual(attributes['no-image'], { type: 'boolean', default: false });
    assert.deepEqual(attributes['load-more'], { type: ['boolean', 'string'], enum: [false, true, 'auto'], default: false });
    assert.deepEqual(attributes['heading'], { type: 'string' });
    assert.equal(block('related-news').attributes['limit']?.default, 4);
    assert.equal(block('share-bar').attributes['targets']?.default, 'whatsapp facebook telegram x copy');
  });

  it('offers layouts that the widget has, each once, the widget’s own first', () => {
    for (const name of BLOCK_WIDGETS) {
      const { attributes, variations = [] } = block(name);
      const layouts = variations.map(({ attributes: { layout } }) => layout);
      for (const layout of layouts) assert.ok(attributes['layout']?.enum?.includes(layout), layout);
      assert.equal(new Set(layouts).size, layouts.length);
      assert.deepEqual(variations.flatMap(({ isDefault, attributes: { layout } }) => (isDefault ? layout : [])), layouts.slice(0, 1)); // prettier-ignore
      if (layouts.length) assert.equal(layouts[0], attributes['layout']?.default);
    }
    assert.deepEqual(block('news-list').variations?.map(({ name }) => name), ['list', 'grid', 'headlines']); // prettier-ignore
    assert.deepEqual(block('article-card').variations?.map(({ name }) => name), ['card', 'row']); // prettier-ignore
  });

  it('shows examples with attributes that the block has', () => {
    for (const name of BLOCK_WIDGETS)
      for (const attribute of Object.keys(block(name).example.attributes)) assert.ok(attribute in block(name).attributes, attribute);
  });

  it('names no script: WordPress would put it into every page of a classic theme', () => {
    for (const name of BLOCK_WIDGETS) assert.equal(block(name).script, undefined);
  });
});
