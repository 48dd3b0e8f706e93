import { afterAll, beforeAll, describe } from 'vitest';
import { changeAfterAkkoord } from './workflow/changeAfterAkkoord.ts';
import { deleted } from './workflow/deleted.ts';
import { closeSetting, openSetting } from './workflow/setting.ts';
import { toAkkoord } from './workflow/toAkkoord.ts';
import { twoPeople } from './workflow/twoPeople.ts';
import { whatASaveKeeps } from './workflow/whatASaveKeeps.ts';

beforeAll(openSetting);
afterAll(closeSetting);

// One database for all: to set one up takes longer than most of what is done with it.
describe('what a save keeps', whatASaveKeeps);
describe('from concept to akkoord', toAkkoord);
describe('a change after akkoord', changeAfterAkkoord);
describe('two people in one letter', twoPeople);
describe('a letter that is deleted', deleted);
