// What a thread does: what it is given when it starts says which tasks will come.
import { workerData } from 'node:worker_threads';
import { type PlanWork, planWorker } from './plan-work.js';
import { serve } from './serve.js';

const work: PlanWork = workerData;
serve(planWorker(work));
