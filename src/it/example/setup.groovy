import java.nio.file.Files
import java.nio.file.StandardCopyOption

// A copy of the example takes the place of this project's own files.
def example = new File(basedir, '../../../migrations-example').canonicalFile
example.eachFileRecurse { file ->
    def path = example.toPath().relativize(file.toPath())
    if (file.file && !path.startsWith('target')) {
        def copy = basedir.toPath().resolve(path)
        Files.createDirectories(copy.parent)
        Files.copy(file.toPath(), copy, StandardCopyOption.REPLACE_EXISTING)
    }
}

// The change of the declaration: tickets get a rating, and customers may also chat.
def changes = []
def change = { path, before, after ->
    def file = new File(basedir, 'src/main/resources/schema/' + path)
    def text = file.getText('UTF-8')
    assert text.contains(before)
    file.setText(text.replace(before, after), 'UTF-8')
    changes << "src/main/resources/schema/$path"
    changes.addAll before.readLines().findAll { !after.readLines().contains(it) }.collect { "- $it" }
    changes.addAll after.readLines().findAll { !before.readLines().contains(it) }.collect { "+ $it" }
}
change('tables/ticket.sql',
        '    solved_at timestamptz,\n',
        '    solved_at timestamptz,\n    rating smallint,\n    constraint ticket_rating_range check (rating between 1 and 5),\n')
change('types/channel.sql',
        "create type channel as enum ('email', 'web', 'phone');",
        "create type channel as enum ('email', 'web', 'phone', 'chat');")
new File(basedir, 'changes.txt').setText(changes.join('\n'), 'UTF-8')
true
