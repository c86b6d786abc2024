-- wrk asks the recorded addresses of a file one after the other: wrk -s mix.lua ADDRESS -- FILE
-- Each thread begins at another place, so that they do not ask for the same page at the same time.
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    requests = {}
    for path in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("GET", path)
    end
    place = math.floor(number * #requests / 2)
end

function request()
    place = place % #requests + 1
    return requests[place]
end
