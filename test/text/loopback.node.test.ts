import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isLoopback } from '../../src/text/loopback.js';

describe('isLoopback', () => {
  for (const address of ['http://localhost:8080/', 'http://127.0.0.1/', 'http://127.1/', 'http://[::1]/', 'https://situs.localhost/'])
    it(`is true of ${address}`, () => void expect(isLoopback(new URL(address))).to.equal(true));

  for (const address of [
    'https://desa.example/localhost',
    'https://localhost.example/',
    'https://127.0.0.1.example/',
    'http://128.0.0.1/',
    'http://notlocalhost/',
    'http://[::2]/',
    'file:///berita.html',
  ])
    // prettier-ignore
    it(`is false of ${address}`, () => void expect(isLoopback(new URL(address))).to.equal(false));
});
