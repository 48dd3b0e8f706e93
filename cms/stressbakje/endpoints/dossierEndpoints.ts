import type { Endpoint } from 'payload';
import { closeEndpoint } from './close.ts';
import { figureEndpoint } from './figure.ts';
import { handOverEndpoint } from './handOver.ts';
import { layReadyEndpoint } from './layReady.ts';
import { lessonEndpoint } from './lesson.ts';

export const dossierEndpoints: Endpoint[] = [
  layReadyEndpoint,
  figureEndpoint,
  lessonEndpoint,
  closeEndpoint,
  handOverEndpoint,
];
