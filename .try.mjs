import { createBuilder } from 'vite';
import { gzipSync } from 'node:zlib';
const b = await createBuilder({ root: process.cwd(), logLevel: 'error' });
const env = b.environments.modules;
env.config.build.write = false;
const r = await b.build(env);
for (const c of r.output ?? r[0].output) {
  if (!process.argv.slice(2).some((n) => c.fileName.includes(n))) continue;
  console.log('==', c.fileName, gzipSync(c.code,{level:9}).length);
  const rows = Object.entries(c.modules).map(([id, m]) => [id.replace(/.*\/(src|node_modules)\//, ''), m.code ? gzipSync(m.code).length : 0]);
  const sum = rows.reduce((a, x) => a + x[1], 0), whole = gzipSync(c.code).length;
  for (const [n, v] of rows.sort((a, b) => b[1] - a[1])) console.log(String(Math.round((v / sum) * whole)).padStart(6), n);
}
