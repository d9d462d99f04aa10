// Rules for the code in the guide for publishers: all of it is run, in its order, in the folder of one portal.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse as parseYaml } from 'yaml';
import { COMMAND } from '../publish/command.mjs';
import { markdown, serve, write } from '../publish/newsroom.mjs';
import { NGINX } from '../publish/nginx.mjs';
import { photo } from '../publish/photos.mjs';
import { startPreview } from '../publish/preview.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { name: PACKAGE } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const schema = JSON.parse(readFileSync(new URL('../../src/publish/schemas/mapping.schema.json', import.meta.url), 'utf8'));
const fits = formats(new Ajv()).compile(schema);
const fitsConfig = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(new URL('../../src/publish/schemas/config.schema.json', import.meta.url), 'utf8'))); // prettier-ignore

const portal = mkdtempSync(join(tmpdir(), 'bwi-portal-'));
process.on('exit', () => rmSync(portal, { recursive: true }));
mkdirSync(join(portal, 'node_modules/.bin'), { recursive: true });
symlinkSync(COMMAND, join(portal, 'node_modules/.bin/bwi-feed'));
symlinkSync(ROOT, join(portal, 'node_modules', PACKAGE));
write(join(portal, 'berita'), markdown([0, 1, 2]));

/** The guide's places are those of this machine. */
const here = (code) =>
  code.replaceAll('/srv/portal', portal).replaceAll('nama@hosting.example:', `${portal}/`).replaceAll(' hosting:', ` ${portal}/`);

/** Where rclone keeps what it knows. */
const rclone = { RCLONE_CONFIG: join(portal, 'rclone.conf'), RCLONE_CACHE_DIR: join(portal, 'cache') };

/** What a newsroom answers; without a terminal `init` asks nothing. */
const ANSWERS = '--article-url "https://portal.example/berita/{slug}"';

/** Runs what a shell is told in the guide; the package is there already. */
async function shell(code) {
  const commands = code
    .replace(/^npm install (\S+)$/gm, (_, name) => {
      assert.equal(name, PACKAGE);
      return ':';
    })
    .replace(/bwi-feed init$/gm, `$& ${ANSWERS}`);
  return (await run('sh', ['-ec', here(commands)], { cwd: portal, env: { ...process.env, ...rclone } })).stdout;
}

const published = () => JSON.parse(readFileSync(join(portal, 'public/feed.json'), 'utf8')).items.length;

/** Runs it, and what it was for must be there. */
async function publishes(code) {
  rmSync(join(portal, 'public'), { recursive: true, force: true });
  await shell(code);
  assert.equal(published(), 3);
}

/** What a newsroom types: it publishes, and where it ends with a preview, that serves what is published. */
async function typed(code) {
  const [, before, preview] = /^([^]*?)(npx -p \S+ bwi-feed serve.*)?\n*$/.exec(code);
  if (before) await publishes(before);
  if (preview) await serves(preview);
}

/** A preview goes on until it is told to end. */
async function serves(code) {
  const { feed, stop } = await startPreview('sh', ['-c', `exec ${code} --port 0`], { cwd: portal });
  assert.equal((await fetch(feed)).status, 200);
  await stop();
}

/** Units, by their names: systemd looks at both as soon as the second is there. */
async function unit(code, test) {
  const [, name] = /^# \/etc\/systemd\/system\/(\S+)/.exec(code);
  writeFileSync(join(portal, name), here(code));
  const [, command] = /^ExecStart=(.*)$/m.exec(code) ?? [];
  if (command) assert.match(code, /^WorkingDirectory=\/srv\/portal$/m);
  if (command) return publishes(command);
  const { error, status, stderr } = spawnSync('systemd-analyze', ['verify', join(portal, name)], { encoding: 'utf8' });
  if (error) return test.skip('there is no systemd on this machine');
  assert.deepEqual([status, stderr.split('\n').filter((line) => line.includes(portal))], [0, []]);
}

/** The steps of a workflow that are commands, in their order. */
async function workflow(code) {
  const { on, jobs } = parseYaml(code);
  for (const { cron } of on.schedule) assertSchedule(cron);
  const [{ steps }] = Object.values(jobs);
  for (const { uses } of steps.filter(({ run }) => !run)) assert.match(uses, /^actions\/[\w-]+@v\d+$/);
  await publishes(steps.flatMap(({ run }) => run ?? []).join('\n'));
}

const RANGES = [59, 23, 31, 12, 7];
function assertSchedule(schedule) {
  const fields = schedule.split(' ');
  assert.equal(fields.length, 5, schedule);
  for (const [i, field] of fields.entries()) {
    const [, number] = /^(?:\*(?:\/(\d+))?|\d+)$/.exec(field) ?? assert.fail(`${schedule}: ${field}`);
    assert.ok(Number(number ?? field.replace('*', 0)) <= RANGES[i], schedule);
  }
}

/** The schema has the fields that the command knows: these it names, where it finds another. */
async function assertKnown(map) {
  writeFileSync(join(portal, 'salah.json'), JSON.stringify({ ...map, fields: { ...map.fields, salah: 'x' } }));
  const { stderr } = await run('npx', ['-p', PACKAGE, 'bwi-feed', 'build', 'salah.json', '--out', 'salah'], { cwd: portal }).catch(
    (error) => error,
  );
  const [, known] = /no field fields\.salah; it has ([\w$ ]+)/.exec(stderr);
  const { fields, ...others } = schema.properties;
  assert.deepEqual(known.split(' ').sort(), [...Object.keys(others), 'fields', ...Object.keys(fields.properties)].sort());
}

/** A portal that answers as the mapping says, behind its token. */
async function mapping(code, test) {
  const map = JSON.parse(code);
  assert.ok(fits(map), JSON.stringify(fits.errors));
  await assertKnown(map);
  const item = { slug: 'kopi', title: 'Contoh: kopi', description: 'Ringkas.', content: '<p>Isi.</p>', img_raw: 'kopi.jpg', published_at: '2026-11-20 10:00:00', channel: { name: 'Ekonomi' } }; // prettier-ignore
  const { address } = await serve(test, (_, { headers }) => (headers.authorization === 'Bearer rahasia' ? { data: { items: [item], pages: 1 } } : [401, {}, ''])); // prettier-ignore
  const file = join(portal, 'portal.json');
  const url = new URL(new URL(map.url).pathname, address);
  writeFileSync(file, JSON.stringify({ ...map, url }));
  const out = join(portal, 'dari-api');
  await run('npx', ['-p', PACKAGE, 'bwi-feed', 'build', 'portal.json', '--out', out], {
    cwd: portal,
    env: { ...process.env, PORTAL_TOKEN: 'rahasia' },
  });
  const [first] = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items;
  assert.deepEqual(
    [first.url, first.title, first.image, first.tags],
    ['https://portal.example/berita/kopi', item.title, 'https://portal.example/storage/kopi.jpg', ['Ekonomi']],
  );
}

/** It is kept where the commands are run that follow. */
function configuration(code) {
  assert.ok(fitsConfig(parseYaml(code)), JSON.stringify(fitsConfig.errors));
  writeFileSync(join(portal, 'bwi-feed.config.yaml'), code);
}

const WITH_PAGES = 'dengan-halaman.yaml';

/** Beside the other configuration: the pages that it asks for are there. The template is told of further below. */
async function pages(code) {
  assert.ok(fitsConfig(parseYaml(code)), JSON.stringify(fitsConfig.errors));
  writeFileSync(join(portal, WITH_PAGES), code.replace('out: public', 'out: situs'));
  write(portal, { 'templat.html': '', 'lambang.png': await photo('png') });
  await run('npx', ['-p', PACKAGE, 'bwi-feed', 'build', '--config', WITH_PAGES], { cwd: portal });
  const { items } = JSON.parse(readFileSync(join(portal, 'situs/feed.json'), 'utf8'));
  assert.equal(items.length, 3);
  for (const { url } of items) assert.ok(existsSync(join(portal, 'situs', new URL(url).pathname, 'index.html')), url);
}

/** The pages have what it says. */
async function template(code) {
  writeFileSync(join(portal, 'templat.html'), code);
  await run('npx', ['-p', PACKAGE, 'bwi-feed', 'build', '--config', WITH_PAGES], { cwd: portal });
  const html = readFileSync(join(portal, 'situs/index.html'), 'utf8');
  for (const words of ['light-dark(#8a1c1c, #f2a7a0)', 'alt="Portal Contoh, beranda"', 'Jalan Contoh 1'])
    assert.ok(html.includes(words), words);
}

/** nginx takes it for a configuration. */
function nginx(code, test) {
  if (!NGINX) return test.skip('there is no nginx on this machine');
  const file = join(portal, 'uji.conf');
  writeFileSync(file, `pid ${portal}/pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${here(code)}\n}\n`);
  const { status, stderr } = spawnSync(NGINX, ['-t', '-q', '-p', portal, '-c', file, '-e', 'stderr'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
}

/** Copies, by a program that may be missing, in the place of a host. */
async function copies(program, test, work) {
  if (spawnSync(program, ['--help']).error) return test.skip(`there is no ${program} on this machine`);
  rmSync(join(portal, 'public_html'), { recursive: true, force: true });
  mkdirSync(join(portal, 'public_html/feed'), { recursive: true });
  await work();
  assert.ok(readFileSync(join(portal, 'public_html/feed/feed.json')).equals(readFileSync(join(portal, 'public/feed.json'))));
}

/** The script for copying, kept where the line for cron finds it; it is tried against real servers in test/publish/copied.test.mjs. */
async function copyScript(code, test) {
  writeFileSync(join(portal, 'salin.sh'), code);
  await copies('rclone', test, () => shell('sh salin.sh hosting:public_html/feed'));
}

/** The targets that rclone finds in its configuration. */
function targets(code, test) {
  writeFileSync(rclone.RCLONE_CONFIG, code);
  const { error, stdout, stderr } = spawnSync('rclone', ['listremotes'], { encoding: 'utf8', env: { ...process.env, ...rclone } });
  if (error) return test.skip('there is no rclone on this machine');
  assert.deepEqual([stdout.trim().split('\n').sort(), stderr], [['awan:', 'hosting:', 'objek:'], '']);
}

/** A line for cron; where it copies too, with a program that may be missing. */
async function cron(code, test) {
  const [, schedule, command] = /^((?:\S+ ){4}\S+) (.*)$/.exec(code.trim());
  assertSchedule(schedule);
  if (command.includes('salin.sh')) await copies('rclone', test, () => publishes(command));
  else await publishes(command);
}

/** What a CDN is told, but for the telling itself: it names the feed, where an article was withdrawn. */
async function purges(code) {
  const withdrawn = join(portal, 'berita', Object.keys(markdown([2]))[0]);
  await shell(`npx -p ${PACKAGE} bwi-feed build --quiet`);
  rmSync(withdrawn);
  await shell(code.slice(0, code.indexOf('curl ')));
  write(join(portal, 'berita'), markdown([2]));
  const { files } = JSON.parse(readFileSync(join(portal, 'purge.json'), 'utf8'));
  assert.ok(files.includes('https://feed.portal.example/feed.json'), files.join());
}

const isShell = ({ language }) => language === 'sh';

/** As the rules of snippets.test.mjs: what it is, whether it applies, and what is done. */
export const publishing = [
  ['a configuration with pages: they are there', ({ code }) => code.startsWith('# bwi-feed.config.yaml, dengan halaman'), ({ code }) => pages(code)],
  ['a template: the pages have it', ({ code }) => code.startsWith('<!-- templat.html -->'), ({ code }) => template(code)],
  ['a configuration: it fits its schema', ({ code }) => code.startsWith('# bwi-feed.config.yaml'), ({ code }) => configuration(code)],
  ['a copy to a host', (snippet) => isShell(snippet) && snippet.code.startsWith('rsync'), ({ code }, test) => copies('rsync', test, () => shell(code))],
  ['a script that copies', (snippet) => isShell(snippet) && snippet.code.startsWith('#!/bin/sh\n# salin.sh'), ({ code }, test) => copyScript(code, test)],
  ['targets of copies: rclone knows them', ({ code }) => code.startsWith('# ~/.config/rclone/rclone.conf'), ({ code }, test) => targets(code, test)],
  ['rules of a bucket: any site may read', ({ language, code }) => language === 'json' && code.includes('"AllowedOrigins"'), ({ code }) => {
    const [{ AllowedOrigins, AllowedMethods }] = JSON.parse(code);
    assert.deepEqual([AllowedOrigins, AllowedMethods], [['*'], ['GET', 'HEAD']]);
  }],
  ['a CDN that is to forget: it is told what', (snippet) => isShell(snippet) && snippet.code.includes('purge_cache'), ({ code }) => purges(code)],
  ['commands for a newsroom: they publish, and show it', (snippet) => isShell(snippet) && /bwi-feed/.test(snippet.code), ({ code }) => typed(code)],
  ['a line for cron: it publishes', ({ language }) => language === 'cron', ({ code }, test) => cron(code, test)],
  ['a unit of systemd: it is right, and publishes', ({ language }) => language === 'ini', ({ code }, test) => unit(code, test)],
  ['a workflow: its steps publish', ({ language }) => language === 'yaml', ({ code }) => workflow(code)],
  ['a mapping: it fits its schema, and its portal is read', ({ language, code }) => language === 'json' && 'fields' in JSON.parse(code), ({ code }, test) => mapping(code, test)],
  ['a server of nginx: it starts', ({ language }) => language === 'nginx', ({ code }, test) => nginx(code, test)],
]; // prettier-ignore
