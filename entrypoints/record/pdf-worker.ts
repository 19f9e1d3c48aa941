// Answers by itself once it is loaded.
import 'pdfjs-dist/build/pdf.worker.mjs';
