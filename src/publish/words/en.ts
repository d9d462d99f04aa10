import { feed as check } from '../../check/words/en/feed.js';
import { MAPPING_FIELDS } from '../schemas/mapping-fields.js';
import type { CommandWords } from './words.js';

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const withValue = (text: string, value: string): string => (value ? `${text}: ${value}` : text);

export const en: CommandWords = {
  ...check,
  problems: {
    ...check.problems,
    'file-missing': (path) => withValue('there is no such file', path),
    'is-folder': (path) => withValue('it is a folder', path),
    'no-permission': (path) => withValue('it may not be read or written', path),
    'disk-full': (path) => withValue('the disk is full', path),
    'port-taken': (port) => `port ${port} is taken by another program`,
    'host-unknown': (host) => withValue('there is no such host', host),
    'connection-refused': () => 'the server takes no connections',
    'certificate-expired': () => 'the https certificate has expired',
    'system-error': (name) => `the system reports ${name}`,
    unexpected: (message) => `unexpected error: ${message}`,

    'file-kind': (kind) => `${kind} can’t be read: save it as .docx, .txt or .md`,
    'same-address': (path) => `its address is that of ${path}`,
    'file-empty': () => 'it is empty',
    'text-missing': () => 'there is no text below the headline',
    'docx-unreadable': () => 'it is no document of a word processor (.docx)',
    'front-matter-unreadable': (line) => `its front matter can’t be read: line ${line}`,
    'date-missing': () => 'it has no date: write a line like "Senin, 18 Januari 2021"',
    'date-unreadable': (date) => `its date is none: ${date}`,
    'address-missing': () => 'it has no address: say --article-url, such as https://kab.example/berita/{slug}',
    'picture-outside': (path) => `its picture ${path} is outside the folder`,
    'picture-missing': (path) => `its picture ${path} is missing`,
    'picture-needs-url': () => 'it has a picture of its own, which needs an address: say --url, that of the published folder',

    'field-missing': (name) => `it needs the field "${name}"`,
    'field-not-text': (name) => `"${name}" is to be text`,
    'field-not-list': (name) => `"${name}" is to be text or a list of texts`,
    'field-not-number': (name) => `"${name}" is to be a number from 0 on`,
    'field-not-object': (name) => `"${name}" is to be a list of names and values`,
    'field-not-address': (name) => `"${name}" is to be a whole address, with https://`,

    'source-missing': () => 'there is no such folder, file or address',
    'source-shrank': (change) => `it suddenly gives far fewer articles than before: ${change}`,
    'mapping-field-unknown': (name) => `the mapping has no field ${name}; it has ${MAPPING_FIELDS.join(' ')}`,
    'mapping-path-empty': (path) => `a path of the mapping finds nothing in the answer: ${path}`,
    'too-many-pages': (count) => `its pages don’t end: no more than ${count} are read`,
    'password-in-address': () => 'the address of the mapping holds a password: use a header, with its value from the environment',
    'secret-in-mapping': (name) =>
      `"${name}" of the mapping holds a secret: write "\${NAME}" in its place, and set NAME in the environment`,
    'variable-missing': (name) => `the environment has no ${name}, which the mapping needs`,
    'answer-no-json': () => 'its answer is no JSON',
    'answer-no-list': (path) => `its answer has no list at "${path}"`,
    'next-at-other-host': (host) => `its next page is at another host, ${host}`,

    'option-no-address': (option) => `this is no address: ${option}`,
    'article-url-without-slug': () => '--article-url needs {slug}, or all articles had one address',
    'images-without-url': () => '--images needs --url, with which the addresses of the pictures begin',
    'watch-without-path': () => '--watch needs a folder or a file; for an address say --every 5m',
    'no-duration': (text) => `--every is no duration such as 30s, 5m or 1h: ${text}`,
    'no-port': (text) => `--port ${text} is no port`,
    'feed-not-built': (path) => `there is no ${path}: build the feed first`,
    'sharp-missing': () => '--images needs the package sharp: npm install sharp',
    'folder-not-ours': (path) => `${path} was not written by bwi-feed: choose a folder of its own, or say --force`,
    'folder-busy': (holder) => `another run has been at it for too long: ${holder}`,
    'picture-unchanged': (cause) => `its picture stays as it is: ${cause}`,
    'picture-unreadable': () => 'it can’t be read as a picture',
  },
  leftOut: (number, reason) => `Item ${number} is left out: ${reason}`,
  levelHeadings: { error: 'ERRORS', warning: 'WARNINGS', advice: 'ADVICE' },
  todo: 'What to do',
  checked: (articles, { error, warning, advice }) =>
    `${articles} articles read: ${some(error, 'error', 'errors')}, ${some(warning, 'warning', 'warnings')}, ${some(advice, 'piece', 'pieces')} of advice.`,
  nothingToMend: 'Nothing to mend.',
  waiting: 'Waiting for another run',
  reading: (source, articles) => `Reading ${source}: ${articles} articles`,
  relating: (articles, all) => `Related news: ${articles} of ${all} articles`,
  resizing: (pictures, all) => `Pictures: ${pictures} of ${all}`,
  writing: (path) => `Writing ${path}`,
  kept: (folder) => `Nothing is published: ${folder} stays as it was. --force publishes all the same.`,
  unchanged: (articles) => `Nothing has changed: ${articles} articles, nothing written.`,
  published: (articles, folder, written, removed) => `${articles} articles in ${folder}: ${written} files written, ${removed} removed.`,
  preview: (page, feed) => `Partner’s page: ${page}\nFeed:           ${feed}`,
};
