;;; heed.el --- Heed through eglot -*- lexical-binding: t -*-
;; For Emacs 28 with eglot, or Emacs 29 and newer: load this file, open a draft, M-x eglot.

(require 'eglot)

(defvar heed-command "heed" "The program `heed', or its path.")

(dolist (mode '(text-mode markdown-mode gfm-mode html-mode mhtml-mode))
  (add-to-list 'eglot-server-programs
               (cons mode (lambda (&rest _) (list heed-command "lsp")))))

(provide 'heed)
;;; heed.el ends here
