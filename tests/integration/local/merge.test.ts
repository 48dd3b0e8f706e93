import { afterAll, beforeAll, describe } from 'vitest';
import { leftBehind } from './merge/leftBehind.ts';
import { limits } from './merge/limits.ts';
import { making } from './merge/making.ts';
import { sending } from './merge/sending.ts';
import { closeSetting, openSetting } from './merge/setting.ts';
import { whatIsTold } from './merge/whatIsTold.ts';
import { whoMay } from './merge/whoMay.ts';

beforeAll(openSetting);
afterAll(closeSetting);

describe('what a screen is told of a letter', whatIsTold);
describe('who may merge', whoMay);
describe('making letters', making);
describe('limits', limits);
describe('sending on', sending);
describe('what is left behind', leftBehind);
