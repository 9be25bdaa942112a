// The messages of findings as machine formats have them: English, whatever the language of the screen.
import type { Finding } from '../figures/finding.ts';
import { worded } from './catalogue.ts';
import { english } from './english/catalogue.ts';

export const message = (finding: Finding): string => worded(finding, english.findings);
