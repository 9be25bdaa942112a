// The catalogue and the manual of a language, loaded when they are asked for.
import type { Language } from '../figures/indicator.ts';
import type { Catalogue } from './catalogue.ts';
import type { Manual } from './manual.ts';

export async function catalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./english/catalogue.ts')).english;
    case 'fr':
      return (await import('./french/catalogue.ts')).french;
    case 'nl':
      return (await import('./dutch/catalogue.ts')).dutch;
  }
}

/** What the command line says of itself, apart: for that nothing else need be loaded. */
export async function manual(language: Language): Promise<Manual> {
  switch (language) {
    case 'en':
      return (await import('./english/manual.ts')).manual;
    case 'fr':
      return (await import('./french/manual.ts')).manual;
    case 'nl':
      return (await import('./dutch/manual.ts')).manual;
  }
}
