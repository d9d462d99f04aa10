// The whole check, stage by stage: `npm run check`, and under CI with a clean machine before it. At its end, the seconds of each stage.
import { spawn } from 'node:child_process';

const script = (name, ...words) => [name, `npm run --silent ${[name, ...words].join(' ')}`];

/** What a clean machine needs; the README's commands then install, build and test in a root of their own. */
const CLEAN = [
  [[['packages', '.ci/packages']]],
  ...['create', 'npm ci', 'npm test', 'npm start'].map((command) => [[[`bare: ${command}`, `.ci/bare ${command}`]]]),
];

/** Steps one after the other; the lanes of a step side by side, two at the most; the stages of a lane one after the other. */
const STEPS = [
  ...(process.env.CI ? CLEAN : [[[script('build')]], [[script('test')]]]),
  [[script('build:wordpress')]],
  // `dist` is written anew here, and read by all that follows.
  [[script('reproducible')], [script('format'), script('lint')]],
  [[script('build:stories')], [script('types'), script('docs', '--', '--check'), script('contract'), script('sizes')]],
  // Each of these has two files, two engines or two pages at a time.
  [[script('test:dist')]],
  [[script('test:publish')]],
  [[script('test:wordpress')]],
  [[['test:engines', "ENGINES='Firefox WebKit' npm run --silent test:engines"]]],
  [[script('test:stories', '--', '--no-build')]],
];

/** The longest that a stage may take, s; the longest of them takes a third of it on two cores. */
const LIMIT = 900;

const done = [];

/** Runs a stage; what it says comes at once, or together at its end where another runs beside it. @returns whether it went well. */
function run([name, command], beside) {
  const started = performance.now();
  const said = [];
  if (!beside) console.log(`\n— ${name}`);
  return new Promise((resolve) => {
    // A group of its own, so that one that hangs ends with all that it has started.
    const child = spawn('sh', ['-c', command], {
      detached: true,
      stdio: beside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const stop = () => process.kill(-child.pid, 'SIGKILL');
    const limit = setTimeout(() => {
      console.error(`${name} has not ended within ${LIMIT} s.`);
      stop();
    }, LIMIT * 1000);
    process.once('exit', stop);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes));
    child.on('close', (code) => {
      clearTimeout(limit);
      process.off('exit', stop);
      if (beside) process.stdout.write(`\n— ${name}\n${Buffer.concat(said)}`);
      done.push({ name, seconds: (performance.now() - started) / 1000, failed: code !== 0 });
      resolve(code === 0);
    });
  });
}

async function runLane(stages, beside) {
  for (const stage of stages) if (!(await run(stage, beside))) return false;
  return true;
}

async function runSteps() {
  for (const lanes of STEPS) {
    const ended = await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)));
    if (ended.includes(false)) return;
  }
}

// Stopped by hand, it takes what runs with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const started = performance.now();
await runSteps();
const line = (name, seconds, note = '') => console.log(`${name.padEnd(20)}${seconds.toFixed(0).padStart(6)} s${note}`);
console.log();
for (const { name, seconds, failed } of done) line(name, seconds, failed ? '  failed' : '');
line('sum', done.reduce((sum, { seconds }) => sum + seconds, 0)); // prettier-ignore
line('from start to end', (performance.now() - started) / 1000);
const failed = done.filter((stage) => stage.failed).map(({ name }) => name);
if (failed.length) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
