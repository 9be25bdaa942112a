// The catalogue of a language, loaded when it is asked for.
import type { Catalogue } from './catalogue.ts';

export async function catalogue(language: 'en'): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./english/catalogue.ts')).english;
  }
}
