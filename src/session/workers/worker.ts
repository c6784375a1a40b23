// What a thread does: what it is given when it starts says which tasks will come.
import { workerData } from 'node:worker_threads';
import { type RecordWork, recordWorker } from '../records/record-stream.js';
import { type PlanWork, planWorker } from './plan-work.js';
import { serve } from './serve.js';

const work: PlanWork | RecordWork = workerData;
if (work.of === 'plans') serve(planWorker(work));
else serve(recordWorker(work));
