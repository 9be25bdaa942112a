// Which flat rows each command's document has. The first of them are what CSV shows.
import type { Result } from '../figures/result.ts';
import type { Sheet } from './sheet.ts';
import { check } from './sheets/check.ts';
import { codes } from './sheets/codes.ts';
import { explain } from './sheets/explain.ts';
import { growth } from './sheets/growth.ts';
import { init } from './sheets/init.ts';
import { shares } from './sheets/shares.ts';
import { show } from './sheets/show.ts';
import { trend } from './sheets/trend.ts';

type Flattened = (data: Result['data']) => readonly Sheet[];

const byCommand: Readonly<Record<string, Flattened>> = {
  growth,
  shares,
  trend,
  show,
  check,
  explain,
  init,
  codes,
};

export const sheets = ({ command, data }: Result): readonly Sheet[] => byCommand[command]!(data);
