import { afterAll, beforeAll, describe } from 'vitest';
import { oddInput } from './attacks/oddInput.ts';
import { placesAndFiles } from './attacks/placesAndFiles.ts';
import { session } from './attacks/session.ts';
import { closeSetting, openSetting } from './attacks/setting.ts';
import { whatIsAnothers } from './attacks/whatIsAnothers.ts';

beforeAll(openSetting);
afterAll(closeSetting);

// One database for all: to set one up takes longer than most of what is done with it.
describe('an attack on a session', session);
describe('an attack on what is another’s', whatIsAnothers);
describe('an attack by addresses and files', placesAndFiles);
describe('an attack by odd input', oddInput);
