// The catalogue of a language, loaded when it is asked for.
import type { Language } from '../figures/indicator.ts';
import type { Catalogue } from './catalogue.ts';

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
