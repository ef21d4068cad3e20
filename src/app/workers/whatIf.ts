import { serve } from './answer.ts';
import { makeWhatIf } from './whatIfAnswer.ts';

serve(makeWhatIf());
