// The rubrics of the annex and of the social balance sheet whose meaning is certain: code, and title in English, French
// and Dutch. Of fixed assets a code is what is said of them and which they are: `8192`, acquisition value of plant. All
// others keep their bare codes.

/** By last digit; 9, of financial assets 5, is all of them, as shorter models have it. */
const intangible = `
1 | Development | Développement | Ontwikkeling
2 | Concessions, patents, licences | Concessions, brevets, licences | Concessies, octrooien, licenties
3 | Goodwill | Goodwill | Goodwill
9 | Intangible fixed assets | Immobilisations incorporelles | Immateriële vaste activa
`;
const tangible = `
1 | Land and buildings | Terrains et constructions | Terreinen en gebouwen
2 | Plant and machinery | Installations et machines | Installaties en machines
3 | Furniture and vehicles | Mobilier et matériel roulant | Meubilair en rollend materieel
4 | Leasing | Location-financement | Leasing
5 | Other tangible assets | Autres immobilisations corporelles | Overige materiële activa
6 | Under construction | Immobilisations en cours | In aanbouw
9 | Tangible fixed assets | Immobilisations corporelles | Materiële vaste activa
`;
const financial = `
1 | Affiliated enterprises | Entreprises liées | Verbonden ondernemingen
3 | Other enterprises | Autres entreprises | Andere ondernemingen
5 | Financial fixed assets | Immobilisations financières | Financiële vaste activa
`;

/** By the digits before it. */
const ofIntangible = `
805 | acquisition value | valeur d'acquisition | aanschaffingswaarde
802 | acquisitions | acquisitions | aanschaffingen
803 | sales and disposals | cessions et désaffectations | overdrachten en buitengebruikstellingen
812 | amortisation | amortissements | afschrijvingen
807 | amortisation recorded | amortissements actés | geboekte afschrijvingen
`;
const ofTangible = `
819 | acquisition value | valeur d'acquisition | aanschaffingswaarde
816 | acquisitions | acquisitions | aanschaffingen
817 | sales and disposals | cessions et désaffectations | overdrachten en buitengebruikstellingen
825 | revaluation surpluses | plus-values | meerwaarden
832 | depreciation | amortissements | afschrijvingen
827 | depreciation recorded | amortissements actés | geboekte afschrijvingen
830 | depreciation cancelled | amortissements annulés | afgeboekte afschrijvingen
`;
const ofFinancial = `
839 | acquisition value | valeur d'acquisition | aanschaffingswaarde
836 | acquisitions | acquisitions | aanschaffingen
`;

const others = `
620    | Remuneration and direct social benefits | Rémunérations et avantages sociaux directs | Bezoldigingen en rechtstreekse sociale voordelen
621    | Employers' social security contributions | Cotisations patronales d'assurances sociales | Werkgeversbijdragen voor sociale verzekeringen
623    | Other personnel costs | Autres frais de personnel | Andere personeelskosten
624    | Retirement and survivors' pensions | Pensions de retraite et de survie | Ouderdoms- en overlevingspensioenen
617    | Temporary staff hired | Personnel intérimaire | Uitzendkrachten
640    | Taxes related to operation | Impôts et taxes relatifs à l'exploitation | Bedrijfsbelastingen en -taksen
641/8  | Other operating charges | Autres charges d'exploitation | Andere bedrijfskosten
740    | Operating subsidies | Subsides d'exploitation | Exploitatiesubsidies
750    | Income from financial fixed assets | Produits des immobilisations financières | Opbrengsten uit financiële vaste activa
751    | Income from current assets | Produits des actifs circulants | Opbrengsten uit vlottende activa
752/9  | Other financial income | Autres produits financiers | Andere financiële opbrengsten
650    | Debt charges | Charges des dettes | Kosten van schulden
652/9  | Other financial charges | Autres charges financières | Andere financiële kosten
76     | Non-recurring income | Produits non récurrents | Niet-recurrente opbrengsten
66     | Non-recurring charges | Charges non récurrentes | Niet-recurrente kosten
670/3  | Income taxes | Impôts | Belastingen
77     | Adjustment of taxes, write-back of provisions | Régularisations d'impôts et reprises de provisions | Regularisering van belastingen en terugneming van voorzieningen
1011   | Hours actually worked, full-time | Heures prestées, temps plein | Gepresteerde uren, voltijds
1012   | Hours actually worked, part-time | Heures prestées, temps partiel | Gepresteerde uren, deeltijds
1021   | Personnel costs, full-time | Frais de personnel, temps plein | Personeelskosten, voltijds
1022   | Personnel costs, part-time | Frais de personnel, temps partiel | Personeelskosten, deeltijds
1051   | Employees at the closing date, full-time | Travailleurs à la date de clôture, temps plein | Werknemers op de afsluitingsdatum, voltijds
1052   | Employees at the closing date, part-time | Travailleurs à la date de clôture, temps partiel | Werknemers op de afsluitingsdatum, deeltijds
1501   | Temporary staff: average number | Intérimaires : nombre moyen | Uitzendkrachten: gemiddeld aantal
1511   | Temporary staff: hours actually worked | Intérimaires : heures prestées | Uitzendkrachten: gepresteerde uren
1521   | Temporary staff: cost | Intérimaires : frais | Uitzendkrachten: kosten
`;

/** In English, French and Dutch. */
const colons = [':', ' :', ':'];

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** As the other tables of titles. */
export const annex = [
  ...crossed(ofIntangible, intangible),
  ...crossed(ofTangible, tangible),
  ...crossed(ofFinancial, financial),
  others.trim(),
].join('\n');

/** `8192 | Plant and machinery: acquisition value | ...` */
function crossed(said: string, of: string): readonly string[] {
  return rowsOf(said).flatMap(([stem = '', ...what]) =>
    rowsOf(of).map(([digit = '', ...names]) => {
      const titles = names.map((name, at) => `${name}${colons[at]} ${what[at]}`);
      return [`${stem}${digit}`, ...titles].join(' | ');
    }),
  );
}
