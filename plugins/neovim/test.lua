-- Opens a draft, waits for its diagnostics, and takes the first quick fix for one of them.
local function check(ok, what)
  if not ok then
    io.stderr:write('FAILED: ' .. what .. '\n')
    vim.cmd('cquit 1')
  end
end

vim.ui.select = function(items, _, choose)
  choose(items[1], 1)
end
vim.cmd('edit story.md')
vim.cmd('setfiletype markdown')
local function found()
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if each.code == 'suicide/commit' or each.message:find('verb of a crime') then
      return each
    end
  end
end
check(vim.wait(20000, function() return found() ~= nil end, 20), 'no diagnostic came')
check(found().lnum == 2 and found().col == 8, 'the diagnostic stands elsewhere')
vim.api.nvim_win_set_cursor(0, { 3, 14 })
vim.lsp.buf.code_action()
local expected = '😀 He died by suicide in May.'
check(vim.wait(10000, function()
  return vim.api.nvim_buf_get_lines(0, 2, 3, false)[1] == expected
end, 20), 'the quick fix left: ' .. vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])
check(vim.wait(10000, function() return found() == nil end, 20), 'the diagnostic stayed')
io.stdout:write('Neovim: diagnostic shown, quick fix applied\n')
vim.cmd('qall!')
