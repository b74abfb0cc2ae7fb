-- Heed in Neovim 0.7 or newer: put this file into ~/.config/nvim/plugin/, and bin/heed on the PATH
-- or its path into vim.g.heed_command.
local types = { text = true, markdown = true, html = true, xhtml = true }

local function start(buffer)
  if not types[vim.bo[buffer].filetype] then
    return
  end
  local name = vim.api.nvim_buf_get_name(buffer)
  local root = vim.fn.fnamemodify(name ~= '' and name or vim.fn.getcwd(), ':p:h')
  local config = vim.fn.findfile('.heed.yml', root .. ';')
  if config ~= '' then
    root = vim.fn.fnamemodify(config, ':p:h')
  end
  _G.heed_clients = _G.heed_clients or {}
  local id = _G.heed_clients[root]
  if not id or vim.lsp.client_is_stopped(id) then
    id = vim.lsp.start_client({
      name = 'heed',
      cmd = { vim.g.heed_command or 'heed', 'lsp' },
      root_dir = root,
      settings = vim.g.heed_settings or vim.empty_dict(),
    })
    _G.heed_clients[root] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

local group = vim.api.nvim_create_augroup('heed', { clear = true })
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  callback = function(event)
    start(event.buf)
  end,
})
