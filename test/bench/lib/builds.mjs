import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** @typedef {{ name: string, path: string, folder: URL }} Build the files of a tree, and the folder of a site that has them */

/** The builds that are measured: this tree's, and one more beside it in the same run, for a machine is never the same twice. */
export const builds = [{ name: 'bwi.js', path: 'dist/', folder: new URL('dist/', root) }];

/** Measures the build in `folder` too. */
export const addBuildBefore = (folder) =>
  builds.push({ name: 'bwi.js before', path: 'before/', folder: new URL(`${pathToFileURL(resolve(folder))}/`) });

const files = ({ folder }) => readdirSync(folder).filter((name) => /^bwi.*\.js$/.test(name));

/** Puts the script tag of a build, with all that it may fetch from beside it; returns the address of the script. */
export function putBuild(site, build) {
  for (const name of files(build)) site.put(build.path + name, readFileSync(new URL(name, build.folder)));
  return `${site.publisher}${build.path}bwi.js`;
}

/** The modules of a build with these names, each with its version. */
export const modulesOf = (build, ...names) => names.map((name) => files(build).find((file) => new RegExp(`^bwi-${name}-\\d`).test(file)));
