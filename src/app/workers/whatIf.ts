import { serve } from './answer.ts';
import { answerWhatIf } from './whatIfAnswer.ts';

serve(answerWhatIf);
