// The same random examples every time, for what is counted; the tests themselves look at new ones.
import fc from 'fast-check';

fc.configureGlobal({ seed: 1 });
