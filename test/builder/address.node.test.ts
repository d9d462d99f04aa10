import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badAddresses, completeAddresses } from '../../src/builder/address.js';

describe('addresses as they are typed', () => {
  for (const [typed, complete] of [
    ['portal.example/feed.json', 'https://portal.example/feed.json'],
    ['  www.portal.example  ', 'https://www.portal.example'],
    ['//portal.example/feed.json', 'https://portal.example/feed.json'],
    ['portal.example:8080/feed', 'https://portal.example:8080/feed'],
    ['http://portal.example/feed.json', 'http://portal.example/feed.json'],
    ['a.example/1.json https://b.example/2.json', 'https://a.example/1.json https://b.example/2.json'],
  ])
    it(`are completed: “${typed}”`, () => {
      assert.equal(completeAddresses(typed!), complete);
      assert.deepEqual(badAddresses(typed!), []);
    });

  for (const typed of ['/feed.json', 'feed', 'ftp://portal.example', 'javascript:alert(1)', 'feed saya', 'https//portal', 'a@b'])
    it(`are refused: “${typed}”`, () => assert.ok(badAddresses(typed).length));

  it('are none where nothing is typed', () => assert.deepEqual(badAddresses(' '), []));
});
