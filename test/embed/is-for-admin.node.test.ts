import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isForAdmin } from '../../src/embed/is-for-admin.js';

describe('who sees the self-check', () => {
  for (const address of [
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'https://[::1]:8443/',
    'http://situs.localhost/',
    'file:///C:/situs/index.html',
    'https://desa.example/#bwi-check',
    'https://desa.example/?p=3&bwi-check',
  ])
    it(`the admin at ${address}`, () => void expect(isForAdmin(new URL(address))).to.equal(true));

  for (const address of [
    'https://desa.example/',
    'https://localhost.example/',
    'https://mytest/',
    'https://desa.example/?di=http://localhost/',
    'https://filedesa.example/',
    'https://desa.example/https://localhost/',
    'https://127.0.0.1.example/',
    'https://desa.example/?q=bwi-check',
    'https://desa.example/bwi-check',
  ])
    it(`not readers at ${address}`, () => void expect(isForAdmin(new URL(address))).to.equal(false));
});
