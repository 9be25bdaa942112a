// What a page with a whole report, and its pictures, say in French.
import type { Sentences } from '../catalogue.ts';
import { fr } from './typography.ts';
import { isPlural, list, plural, titled } from './words.ts';

export const page = {
  'page-title': ({ title, from, to }) =>
    titled(title, from === to ? `les chiffres de ${from}` : `les chiffres de ${from} à ${to}`),
  'heading-section': ({ name }) =>
    ({
      verdict: fr`Tous ces chiffres peuvent-ils être vrais ?`,
      growth: 'Croissance',
      shares: 'Parts',
      trend: 'Au fil des années',
      figures: 'Tous les chiffres',
      reading: 'Comment lire cette page',
      assumptions: 'Sur quoi elle repose',
      sources: 'Sources',
      files: 'Les fichiers, ligne par ligne',
    })[name],
  'heading-indicator': () => 'chiffre',
  'heading-when': () => 'période',
  'heading-kind': () => 'de quoi',
  'unit-and-kind': ({ unit, kind }) => [unit, kind].filter(Boolean).join(', '),
  'sort-hint': () => fr`Un clic sur un en-tête trie selon sa colonne ; un second clic, dans l'ordre inverse.`,
  contents: () => 'Sommaire',
  chart: ({ shows, beside }) =>
    ({
      growth: 'Chaque croissance publiée est un point, ce qui est possible une barre.',
      shares: "Les parties d'un tout, avec ce qui est incertain là où elles se touchent.",
      trend: 'Les chiffres publiés sont des points au fil du temps, les autres ce qui est possible.',
    })[shows] +
    (beside
      ? ` ${shows === 'trend' ? 'Le tableau de tous les chiffres dit la même chose.' : 'Le tableau ci-dessous dit la même chose.'}`
      : ''),
  'chart-mark': ({ mark }) =>
    ({
      point: 'publié',
      limit: 'publié comme limite, ou vague',
      rounding: 'ce que son arrondi laisse possible',
      possible: 'ce que tous les autres chiffres laissent possible',
      seam: fr`incertain : la part s'arrête quelque part ici`,
      beyond: "continue au-delà de l'image",
      contradicted: 'contredit',
    })[mark],
  'verdict-meaning': ({ verdict }) =>
    ({
      confirmed: 'les autres prouvent ce qui est publié',
      consistent: 'les autres le permettent',
      unchecked: "rien d'autre ne s'y rapporte, ou il ne peut être jugé",
      contradicted: "il fait partie d'une contradiction",
    })[verdict],
  'how-to-read': ({ of }) =>
    ({
      printed: fr`Un nombre sans crochets a été publié par sa source. Un nombre publié est arrondi : 515 millions dit seulement que la vraie valeur se trouve entre 514,5 et 515,5 millions.`,
      interval: fr`Un intervalle entre crochets n'a pas été publié. C'est ce que les chiffres publiés laissent possible, arrondi vers l'extérieur : la vraie valeur s'y trouve s'ils sont tous vrais, et aucun intervalle plus étroit n'est certain.`,
      unknown: fr`Un point d'interrogation : rien n'est connu.`,
      implied: fr`Ce que dit le reste est la seule preuve pour ou contre un nombre publié : l'intervalle que laisse tout, sauf ce nombre.`,
    })[of],
  'assumed-rounding': ({ rounding, statements }) => {
    const s = isPlural(statements) ? 's' : '';
    return (
      `${plural(statements, 'nombre')} ${isPlural(statements) ? 'publiés sont lus' : 'publié est lu'} comme ` +
      {
        nearest: `arrondi${s} au plus proche, quel que soit le sens pour un demi`,
        'half-up': `arrondi${s} au plus proche, un demi en s'éloignant de zéro`,
        'half-even': `arrondi${s} au plus proche, un demi vers le chiffre pair`,
        truncate: `tronqué${s} après le dernier chiffre`,
        exact: `exact${s}`,
      }[rounding] +
      '.'
    );
  },
  'assumed-signs': ({ origin, names }) =>
    origin === 'declared'
      ? fr`Déclarés non négatifs : ${list(names)}.`
      : fr`Supposés non négatifs, ce que rien ne déclare et qui n'accuse personne : ${list(names)}.`,
  'section-rules': () => "Ce qui s'additionne",
  'section-set-aside': () => 'Écarté, pour que le reste ait encore une réponse',
  'section-no-evidence': () => 'Affiché, mais sans valeur de preuve',
  'made-by': ({ tool }) => fr`Produit par ${tool} :`,
} satisfies Partial<Sentences>;
