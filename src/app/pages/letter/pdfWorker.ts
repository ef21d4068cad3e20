/** The PDF reader's own worker, as a file of this site: the policy of the page allows no other. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
