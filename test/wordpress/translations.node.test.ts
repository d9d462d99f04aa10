import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mo, po } from 'gettext-parser';
import { FIELDS } from '../../src/builder/fields.js';
import { translationFiles } from '../../src/wordpress/build/translations.js';

const NO_PHP = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
const entry = (english: string, indonesian: string): string => `\nmsgid "${english}"\nmsgstr "${indonesian}"\n`;
const files = (php = ''): ReadonlyMap<string, Uint8Array> => translationFiles(NO_PHP + php, '1.2.3');

const read = (name: string, php?: string) => mo.parse(Buffer.from(files(php).get(`banyuwangi-news-${name}.mo`)!)).translations;
const editor = (locale: string) =>
  (
    JSON.parse(String(Buffer.from(files().get(`banyuwangi-news-${locale}-banyuwangi-news-editor.json`)!))) as {
      locale_data: { messages: Record<string, readonly string[]> };
    }
  ).locale_data.messages;

describe('translations of the plugin', () => {
  it('have the titles of blocks under the contexts of WordPress', () => {
    assert.equal(read('id_ID')['block title']?.['News list']?.msgstr[0], 'Daftar berita');
    assert.equal(read('id_ID')['block variation title']?.['News grid']?.msgstr[0], 'Kisi berita');
    assert.equal(read('en_US')['block title']?.['News list']?.msgstr[0], 'News list');
  });

  it('have the words of every control for the editor’s script, as the builder says them', () => {
    for (const [widget, fields] of Object.entries(FIELDS))
      for (const { label, hint } of fields) {
        assert.deepEqual(editor('id_ID')[label.en], [label.id], widget);
        if (hint) assert.deepEqual(editor('id_ID')[hint.en], [hint.id], widget);
      }
    assert.deepEqual(editor('en_US')['Layout'], ['Layout']);
    assert.equal(editor('id_ID')['News grid'], undefined, 'what PHP translates is not in it');
  });

  it('have what PHP says, with its plurals and notes', () => {
    const php = `${entry('Settings', 'Pengaturan')}\n#. translators: a number\nmsgid "%d item"\nmsgid_plural "%d items"\nmsgstr[0] "%d berita"\n`;
    assert.equal(read('id_ID', php)['']?.['Settings']?.msgstr[0], 'Pengaturan');
    assert.deepEqual(read('id_ID', php)['']?.['%d item']?.msgstr, ['%d berita']);
    assert.deepEqual(read('en_US', php)['']?.['%d item']?.msgstr, ['%d item', '%d items']);
    const template = po.parse(Buffer.from(files(php).get('banyuwangi-news.pot')!)).translations[''];
    assert.deepEqual(template?.['%d item']?.msgstr, ['', '']);
    assert.equal(template?.['%d item']?.comments?.extracted, 'translators: a number');
  });

  it('are refused where a word has none, or two', () => {
    assert.throws(() => files(entry('Settings', '')), /no translation of “Settings”/);
    assert.throws(() => files(entry('Layout', 'Susunan')), /“Layout” is both “Susunan” and “Tata letak”/);
  });

  it('are the same in two builds', () => {
    assert.deepEqual([...files()], [...files()]);
  });
});
