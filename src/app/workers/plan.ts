import { serve } from './answer.ts';
import { makePlanAnswer } from './planAnswer.ts';

serve(makePlanAnswer(() => performance.now()));
