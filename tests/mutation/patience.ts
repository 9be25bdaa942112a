// Ends a test whose loops a fault has made endless. By processor time: by the clock a busy machine would pass for a fault.
import fc from 'fast-check';
import { beforeEach } from 'vitest';

/** In milliseconds; no test takes half of it. */
const patience = 5000;
/** The clock is looked at each time so many places have been passed where a fault may be. */
const seldom = 1024;

// The same random examples for every fault; which of them is the simplest to find it does not matter.
fc.configureGlobal({ seed: 1, endOnFailure: true });

const faults = (globalThis as unknown as { readonly __stryker__: { activeMutant?: string } }).__stryker__;
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let start = spent();
let passed = 0;
let active = faults.activeMutant;

// Every place where a fault may be asks which one is there.
Object.defineProperty(faults, 'activeMutant', {
  configurable: true,
  get: () => {
    if (++passed % seldom === 0 && spent() > start + patience) throw new Error('comes to no end');
    return active;
  },
  set: (fault: string | undefined) => (active = fault),
});

beforeEach(() => {
  start = spent();
});
