// Starts the program once, and at its k-th call of the disk in one folder a signal arrives; where that call writes, half
// of it is written before. Node's own binding is changed, below every function of node:fs: no call goes another way.
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(import.meta.url);

const [program, folder, signal, wanted, ...args] = process.argv.slice(2);

process.removeAllListeners('warning');
process.noDeprecation = true;
const binding = process.binding('fs');
const original = { ...binding };
const files = new Set();
let calls = 0;

/** A call concerns the folder by its path, or by a file that was opened in it. */
const concerns = (first) => (typeof first === 'number' ? files.has(first) : String(first).startsWith(folder));

/** What a call that writes is given, up to the half of it. */
const halves = {
  writeString: ([file, text, ...rest]) => [file, text.slice(0, text.length / 2), ...rest],
  writeBuffer: ([file, bytes, start, length, ...rest]) => [file, bytes, start, length >> 1, ...rest],
  writeFileUtf8: ([file, text, ...rest]) => [file, text.slice(0, text.length / 2), ...rest],
};

const names = ['open', 'fsync', 'close', 'chmod', 'rename', 'mkdir', 'mkdtemp', 'rmdir', 'unlink', 'rmSync'];
for (const name of [...names, ...Object.keys(halves)]) {
  if (typeof original[name] !== 'function') continue;
  binding[name] = (...given) => {
    if (!concerns(given[0])) return original[name](...given);
    calls += 1;
    if (calls === Number(wanted)) {
      if (name in halves && signal === 'SIGKILL') original[name](...halves[name](given));
      process.kill(process.pid, signal);
    }
    const result = original[name](...given);
    if (name === 'open' && typeof result === 'number') files.add(result);
    return result;
  };
}

process.argv = [process.execPath, program, ...args];
process.on('exit', () => process.stderr.write(`${calls} calls\n`));
require(program);
