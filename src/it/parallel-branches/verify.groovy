def runs = new File(basedir, 'build.log').text.split('Scanning for projects')

assert runs[3] =~ /Looks at all 3 migrations; -Dschema\.lint\.base=origin\/main/
assert runs[3].contains("Order proved: 2 migrations from '20260304050607_index_users' to '20260304050607_posts', 1 concurrent pair: all 2 orders give the same schema.")
assert new File(basedir, 'target/classes/migrations/order.proof').text =~ /(?m)^pair 20260304050607_index_users 20260304050607_posts$/

def apply = runs[4]
assert apply =~ /(?s)\* +applied +20260304050600_users.*\+-\..*\* \| +out of order +20260304050607_index_users.* {4}\* +applied +20260304050607_posts/
assert apply =~ /Heads, which the next migration will come after: 20260304050607_index_users, 20260304050607_posts/
assert apply =~ /Out of order, which makes no difference: replayed in this target's order and in canonical order on PostgreSQL \d+, with the same schema: 3 migrations, digest sha256:/
assert apply.contains('Applied 20260304050607_index_users')
assert apply =~ /applied +20260304050607_index_users .*order proved/

def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/schema/status.json'))
assert json.heads == ['20260304050607_index_users', '20260304050607_posts']
assert json.concurrent == [['20260304050607_index_users', '20260304050607_posts']]
assert json.migrations.find { it.name.endsWith('_posts') }.after == ['20260304050600_users']
assert json.migrations.find { it.name.endsWith('_index_users') }.orderProof
true
