// A data directory to begin with: invented figures that explain themselves, to be replaced by one's own.
import type { Files } from './data-directory.ts';

export const starter: Files = new Map([
  [
    '2022.csv',
    'indicator,value,scale,note\n' +
      'services,310.5,6,"as printed: 310.5 million, so between 310.45 and 310.55"\n' +
      'licences,128.5,6,\n' +
      'revenue,439,6,"whole millions: between 438.5 and 439.5"\n',
  ],
  [
    '2023.csv',
    'indicator,value,measure,scale,qualifier,note\n' +
      'services,388.9,,6,,\n' +
      'licences,126.1,,6,,\n' +
      'revenue,515,,6,,\n' +
      'revenue,17.3,growth,,,in percent; on a year earlier unless a column base says otherwise\n' +
      'services,75,share,,>,"""more than 75 %"" of what indicators.csv names as part_of"\n',
  ],
  [
    'indicators.csv',
    'indicator,label_en,unit,part_of\n' +
      'revenue,Revenue,EUR,\n' +
      'services,Services,EUR,revenue\n' +
      'licences,Licences,EUR,revenue\n',
  ],
  ['rules.csv', 'rule,expression,label_en\nrevenue,services + licences = revenue,the two make up revenue\n'],
  ['sources.csv', 'source,title,publisher,published,url,language\n'],
]);
