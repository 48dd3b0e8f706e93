/** What the collection of letters takes from the workflow. */
import type { CollectionConfig, Endpoint } from 'payload';
import { overviewCsvEndpoint } from '../overview/csvEndpoint.ts';
import { deleteBelongings } from './deleteHook.ts';
import { keepWorkflow, noticeRestore, recordChange } from './letterHooks.ts';
import { panelEndpoint } from './panelEndpoint.ts';
import { askEndpoint, judgeEndpoint } from './reviewEndpoints.ts';
import { scoresAsRead } from './scoresAtRest.ts';
import { stateEndpoint } from './stateEndpoint.ts';

export const workflowHooks = {
  beforeOperation: [noticeRestore],
  beforeChange: [keepWorkflow],
  afterChange: [recordChange],
  afterRead: [scoresAsRead],
  beforeDelete: [deleteBelongings],
} satisfies CollectionConfig['hooks'];

export const workflowEndpoints: Endpoint[] = [
  stateEndpoint,
  askEndpoint,
  judgeEndpoint,
  panelEndpoint,
  overviewCsvEndpoint,
];
