// The common rubrics of the scheme, in its order: code, and title in English, French and Dutch.
// The titles are the official ones, the longest of them shortened so that a table has room for numbers.

/** The balance sheet: assets, then equity and liabilities. */
export const balance = `
20/58  | Total assets | Total de l'actif | Totaal van de activa
20     | Formation expenses | Frais d'établissement | Oprichtingskosten
21/28  | Fixed assets | Actifs immobilisés | Vaste activa
21     | Intangible fixed assets | Immobilisations incorporelles | Immateriële vaste activa
22/27  | Tangible fixed assets | Immobilisations corporelles | Materiële vaste activa
22     | Land and buildings | Terrains et constructions | Terreinen en gebouwen
23     | Plant, machinery and equipment | Installations, machines et outillage | Installaties, machines en uitrusting
24     | Furniture and vehicles | Mobilier et matériel roulant | Meubilair en rollend materieel
25     | Leasing and similar rights | Location-financement et droits similaires | Leasing en soortgelijke rechten
26     | Other tangible fixed assets | Autres immobilisations corporelles | Overige materiële vaste activa
27     | Assets under construction and advance payments | Immobilisations en cours et acomptes versés | Activa in aanbouw en vooruitbetalingen
28     | Financial fixed assets | Immobilisations financières | Financiële vaste activa
280/1  | Affiliated enterprises | Entreprises liées | Verbonden ondernemingen
282/3  | Enterprises linked by participating interests | Entreprises avec lien de participation | Ondernemingen met deelnemingsverhouding
284/8  | Other financial fixed assets | Autres immobilisations financières | Andere financiële vaste activa
29/58  | Current assets | Actifs circulants | Vlottende activa
29     | Amounts receivable after more than one year | Créances à plus d'un an | Vorderingen op meer dan één jaar
3      | Stocks and contracts in progress | Stocks et commandes en cours d'exécution | Voorraden en bestellingen in uitvoering
30/36  | Stocks | Stocks | Voorraden
30/31  | Raw materials and consumables | Approvisionnements | Grond- en hulpstoffen
32     | Work in progress | En-cours de fabrication | Goederen in bewerking
33     | Finished goods | Produits finis | Gereed product
34     | Goods purchased for resale | Marchandises | Handelsgoederen
35     | Immovable property intended for sale | Immeubles destinés à la vente | Onroerende goederen bestemd voor verkoop
36     | Advance payments | Acomptes versés | Vooruitbetalingen
37     | Contracts in progress | Commandes en cours d'exécution | Bestellingen in uitvoering
40/41  | Amounts receivable within one year | Créances à un an au plus | Vorderingen op ten hoogste één jaar
40     | Trade debtors | Créances commerciales | Handelsvorderingen
41     | Other amounts receivable | Autres créances | Overige vorderingen
50/53  | Current investments | Placements de trésorerie | Geldbeleggingen
50     | Own shares | Actions propres | Eigen aandelen
51/53  | Other investments | Autres placements | Overige beleggingen
54/58  | Cash at bank and in hand | Valeurs disponibles | Liquide middelen
490/1  | Deferred charges and accrued income | Comptes de régularisation | Overlopende rekeningen
10/49  | Total liabilities | Total du passif | Totaal van de passiva
10/15  | Equity | Capitaux propres | Eigen vermogen
10/11  | Contributions | Apport | Inbreng
10     | Capital | Capital | Kapitaal
100    | Issued capital | Capital souscrit | Geplaatst kapitaal
101    | Uncalled capital | Capital non appelé | Niet-opgevraagd kapitaal
11     | Beyond capital | En dehors du capital | Buiten kapitaal
12     | Revaluation surpluses | Plus-values de réévaluation | Herwaarderingsmeerwaarden
13     | Reserves | Réserves | Reserves
130/1  | Reserves not available | Réserves indisponibles | Onbeschikbare reserves
130    | Legal reserve | Réserve légale | Wettelijke reserve
132    | Untaxed reserves | Réserves immunisées | Belastingvrije reserves
133    | Available reserves | Réserves disponibles | Beschikbare reserves
14     | Accumulated profits (losses) | Bénéfice (Perte) reporté(e) | Overgedragen winst (verlies)
15     | Capital subsidies | Subsides en capital | Kapitaalsubsidies
19     | Advance to shareholders on the net assets | Avance aux associés sur l'actif net | Voorschot aan de vennoten op het netto-actief
16     | Provisions and deferred taxes | Provisions et impôts différés | Voorzieningen en uitgestelde belastingen
160/5  | Provisions for liabilities and charges | Provisions pour risques et charges | Voorzieningen voor risico's en kosten
168    | Deferred taxes | Impôts différés | Uitgestelde belastingen
17/49  | Amounts payable | Dettes | Schulden
17     | Amounts payable after more than one year | Dettes à plus d'un an | Schulden op meer dan één jaar
170/4  | Financial debts | Dettes financières | Financiële schulden
175    | Trade debts | Dettes commerciales | Handelsschulden
176    | Advance payments on contracts in progress | Acomptes sur commandes | Vooruitbetalingen op bestellingen
178/9  | Other amounts payable | Autres dettes | Overige schulden
42/48  | Amounts payable within one year | Dettes à un an au plus | Schulden op ten hoogste één jaar
42     | Current portion of amounts payable after one year | Dettes à plus d'un an échéant dans l'année | Schulden op meer dan één jaar die binnen het jaar vervallen
43     | Financial debts | Dettes financières | Financiële schulden
430/8  | Credit institutions | Établissements de crédit | Kredietinstellingen
439    | Other loans | Autres emprunts | Overige leningen
44     | Trade debts | Dettes commerciales | Handelsschulden
440/4  | Suppliers | Fournisseurs | Leveranciers
441    | Bills of exchange payable | Effets à payer | Te betalen wissels
46     | Advance payments on contracts in progress | Acomptes sur commandes | Vooruitbetalingen op bestellingen
45     | Taxes, remuneration and social security | Dettes fiscales, salariales et sociales | Belastingen, bezoldigingen en sociale lasten
450/3  | Taxes | Impôts | Belastingen
454/9  | Remuneration and social security | Rémunérations et charges sociales | Bezoldigingen en sociale lasten
47/48  | Other amounts payable | Autres dettes | Overige schulden
492/3  | Accruals and deferred income | Comptes de régularisation | Overlopende rekeningen
`;

/** The income statement, and what is done with the result. */
export const income = `
70/76A | Operating income | Ventes et prestations | Bedrijfsopbrengsten
70     | Turnover | Chiffre d'affaires | Omzet
71     | Finished goods, work and contracts: increase (decrease) | En-cours, produits finis et commandes : augmentation (réduction) | Goederen in bewerking, gereed product en bestellingen: toename (afname)
72     | Produced fixed assets | Production immobilisée | Geproduceerde vaste activa
74     | Other operating income | Autres produits d'exploitation | Andere bedrijfsopbrengsten
76A    | Non-recurring operating income | Produits d'exploitation non récurrents | Niet-recurrente bedrijfsopbrengsten
60/66A | Operating charges | Coût des ventes et des prestations | Bedrijfskosten
60     | Goods for resale, raw materials and consumables | Approvisionnements et marchandises | Handelsgoederen, grond- en hulpstoffen
600/8  | Purchases | Achats | Aankopen
609    | Stocks: decrease (increase) | Stocks : réduction (augmentation) | Voorraad: afname (toename)
60/61  | Goods, materials, consumables, services and other goods | Approvisionnements, marchandises, services et biens divers | Handelsgoederen, grond- en hulpstoffen, diensten en diverse goederen
61     | Services and other goods | Services et biens divers | Diensten en diverse goederen
9900   | Gross margin | Marge brute | Brutomarge
62     | Remuneration, social security and pensions | Rémunérations, charges sociales et pensions | Bezoldigingen, sociale lasten en pensioenen
630    | Amortisation of and write-downs on fixed assets | Amortissements et réductions de valeur sur immobilisations | Afschrijvingen en waardeverminderingen op vaste activa
631/4  | Write-downs on stocks, contracts and trade debtors | Réductions de valeur sur stocks, commandes et créances | Waardeverminderingen op voorraden, bestellingen en vorderingen
635/8  | Provisions for liabilities and charges | Provisions pour risques et charges | Voorzieningen voor risico's en kosten
640/8  | Other operating charges | Autres charges d'exploitation | Andere bedrijfskosten
649    | Operating charges carried to assets | Charges d'exploitation portées à l'actif | Geactiveerde bedrijfskosten
66A    | Non-recurring operating charges | Charges d'exploitation non récurrentes | Niet-recurrente bedrijfskosten
9901   | Operating profit (loss) | Bénéfice (Perte) d'exploitation | Bedrijfswinst (Bedrijfsverlies)
75/76B | Financial income | Produits financiers | Financiële opbrengsten
75     | Recurring financial income | Produits financiers récurrents | Recurrente financiële opbrengsten
76B    | Non-recurring financial income | Produits financiers non récurrents | Niet-recurrente financiële opbrengsten
65/66B | Financial charges | Charges financières | Financiële kosten
65     | Recurring financial charges | Charges financières récurrentes | Recurrente financiële kosten
66B    | Non-recurring financial charges | Charges financières non récurrentes | Niet-recurrente financiële kosten
9903   | Profit (loss) for the period before taxes | Bénéfice (Perte) de l'exercice avant impôts | Winst (Verlies) van het boekjaar vóór belasting
780    | Transfer from deferred taxes | Prélèvement sur les impôts différés | Onttrekking aan de uitgestelde belastingen
680    | Transfer to deferred taxes | Transfert aux impôts différés | Overboeking naar de uitgestelde belastingen
67/77  | Income taxes on the result | Impôts sur le résultat | Belastingen op het resultaat
9904   | Profit (loss) of the period | Bénéfice (Perte) de l'exercice | Winst (Verlies) van het boekjaar
789    | Transfer from untaxed reserves | Prélèvement sur les réserves immunisées | Onttrekking aan de belastingvrije reserves
689    | Transfer to untaxed reserves | Transfert aux réserves immunisées | Overboeking naar de belastingvrije reserves
9905   | Profit (loss) of the period to be appropriated | Bénéfice (Perte) de l'exercice à affecter | Te bestemmen winst (verlies) van het boekjaar
9906   | Profit (loss) to be appropriated | Bénéfice (Perte) à affecter | Te bestemmen winst (verlies)
694/7  | Profit to be distributed | Bénéfice à distribuer | Uit te keren winst
`;

/** Staff: the register, and the averages of the social balance sheet. */
export const staff = `
9086   | Employees at the closing date | Nombre de travailleurs à la date de clôture | Aantal werknemers op de afsluitingsdatum
9087   | Average number of employees | Effectif moyen du personnel | Gemiddeld personeelsbestand
9088   | Hours actually worked | Nombre d'heures effectivement prestées | Aantal daadwerkelijk gepresteerde uren
1001   | Average number of full-time employees | Nombre moyen de travailleurs à temps plein | Gemiddeld aantal voltijdse werknemers
1002   | Average number of part-time employees | Nombre moyen de travailleurs à temps partiel | Gemiddeld aantal deeltijdse werknemers
1003   | Average number of employees, full-time equivalents | Nombre moyen de travailleurs, équivalents temps plein | Gemiddeld aantal werknemers, voltijdse equivalenten
1013   | Hours actually worked, all employees | Heures effectivement prestées, tous les travailleurs | Daadwerkelijk gepresteerde uren, alle werknemers
1023   | Personnel costs | Frais de personnel | Personeelskosten
1053   | Employees at the closing date, full-time equivalents | Travailleurs à la date de clôture, équivalents temps plein | Werknemers op de afsluitingsdatum, voltijdse equivalenten
`;
