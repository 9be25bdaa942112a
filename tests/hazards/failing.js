// Starts the program again and again, and the k-th time its k-th call of the disk or of standard output fails. Node's
// own binding is changed, below every function of node:fs, so that no call can go another way. Prints one JSON
// document: for each start what was called and failed, the exit code, and what was said and left behind.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

const require = createRequire(import.meta.url);

const [program, folder, code, ...args] = process.argv.slice(2);

process.removeAllListeners('warning');
process.noDeprecation = true;
const binding = process.binding('fs');
const original = { ...binding };
const files = new Set();
const run = { wanted: 0, calls: [] };

/** True for the call that is to fail. */
function counted(name) {
  run.calls.push(name);
  return run.calls.length === run.wanted;
}

const fault = (name) => Object.assign(new Error(`${code}: injected`), { code, syscall: name });

/** A call concerns the folder by its path, or by a file that was opened in it. */
const concerns = (first) => (typeof first === 'number' ? files.has(first) : String(first).startsWith(folder));

const names = ['open', 'read', 'readdir', 'writeString', 'writeBuffer', 'writeFileUtf8', 'rename', 'close'];
for (const name of [...names, 'mkdtemp', 'stat', 'fstat', 'fsync', 'chmod', 'access']) {
  if (typeof original[name] !== 'function') continue;
  binding[name] = (...given) => {
    if (run.wanted === 0 || !concerns(given[0])) return original[name](...given);
    const fails = counted(name);
    if (fails && name === 'close') original.close(...given);
    if (fails) throw fault(name);
    const result = original[name](...given);
    if (name === 'open' && typeof result === 'number') files.add(result);
    return result;
  };
}

/** A stream that keeps what it gets; standard output may fail like the disk. */
function stream(name, mayFail) {
  const kept = { text: '' };
  const write = (chunk, _, done) => {
    if (mayFail && counted(name)) return done(fault(name));
    kept.text += chunk;
    done();
  };
  Object.defineProperty(process, name, { value: new Writable({ write }), configurable: true });
  return kept;
}

const { stdout: printer } = process;

async function start(wanted) {
  Object.assign(run, { wanted, calls: [] });
  files.clear();
  const [output, error] = [stream('stdout', true), stream('stderr', false)];
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  delete require.cache[require.resolve(program)];
  require(program);
  while (process.exitCode === undefined) await setImmediate();
  run.wanted = 0;
  const left = Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      name.startsWith('.') ? 'draft' : readFileSync(join(folder, name), 'utf8'),
    ]),
  );
  for (const name of Object.keys(left))
    if (name.startsWith('.')) rmSync(join(folder, name), { recursive: true });
  const { exitCode } = process;
  return { call: run.calls[wanted - 1] ?? null, exitCode, output: output.text, error: error.text, left };
}

async function main() {
  const starts = [];
  const old = join(folder, 'old.txt');
  do {
    writeFileSync(old, 'old');
    starts.push(await start(starts.length + 1));
  } while (starts.at(-1).call !== null);
  process.exitCode = 0;
  printer.write(JSON.stringify(starts));
}

void main();
