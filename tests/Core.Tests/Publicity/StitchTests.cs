using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Tests.Publicity;

/// <summary>The stitch test (N13): whatever earlier lists somebody has kept, a public list tells them a masked name and an agency, and nothing more.</summary>
/// <remarks>
/// What is proven. (1) Two crowds that agree in masked names and agencies, place by place, have the same list, byte for byte, however else they differ:
/// in identity numbers, births, phones, the rest of their names. So no digit of an identity number is in a list; where its digits happen to stand
/// there, they are those of a running number or of an agency's name, and would stand there for anybody. (2) People of one masked name and one
/// agency may change places in any list, and every list of any number of batches stays the same: lists can be joined on masked name and agency, and within such a group on nothing,
/// for the running number is the place on one list. (3) A line has these three members and no other. What is not proven: that a group has more than one member; a
/// person whose masked name and agency are theirs alone is recognised in a later list as the same person, still without a digit.
/// </remarks>
public sealed class StitchTests
{
    private static readonly Gen<(PersonName Name, string Agency)> Somebody =
        from surname in Gen.Elements("赵", "钱", "孙", "欧", "A")
        from rest in Gen.Elements("敏", "思远", "晓雯", "建华", "b")
        from agency in Gen.Elements("启航", "远帆", "第10人力")
        select (Name(surname + rest), agency);

    private static readonly Arbitrary<List<(PersonName Name, string Agency)>> Crowds = Somebody.ListOf().Select(people => people.ToList()).ToArbitrary();

    [Fact]
    public void Nothing_of_a_person_but_the_masked_name_and_the_agency_is_in_the_list() => Prop.ForAll(Crowds, people =>
    {
        var others = people.Select(person => (Name: Name(person.Name.Value[..1] + "某某某"), person.Agency)).ToList();

        return Written(people) == Written(others);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_number_of_lists_can_be_joined_on_masked_name_and_agency_alone() =>
        Prop.ForAll(Crowds, Gen.Choose(1, int.MaxValue - 1).ListOf(4).ToArbitrary(), (people, seeds) =>
        {
            var lists = seeds.Select(seed => Shuffled(people, seed)).ToArray();
            var swapped = lists.Select((list, place) => WithinGroups(list, seeds[place] + 1)).ToArray();

            return lists.Select(list => Written(list)).SequenceEqual(swapped.Select(list => Written(list)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_running_number_is_the_place_on_the_list_whoever_stands_there() => Prop.ForAll(Crowds, Gen.Choose(1, 60).ToArbitrary(), (people, page) =>
        PublicList.Page(page, people.Take(PublicList.LinesPerPage).Select(Known)).Select((line, place) => line.Notice == ((page - 1) * 100) + place + 1).All(right => right))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_is_a_number_a_masked_name_and_an_agency()
    {
        var line = Assert.Single(PublicList.Page(3, [(Name("欧阳娜娜"), "深圳市启航人力资源有限公司")]));

        Assert.Equal(new PublicLine(201, "欧**", "深圳市启航人力资源有限公司"), line);
        Assert.Equal(["Agency", "Name", "Notice"], typeof(PublicLine).GetProperties().Select(member => member.Name).Order());
    }

    [Fact]
    public void A_place_whose_person_is_not_made_public_stays_empty_and_gives_its_number_to_nobody()
    {
        var lines = PublicList.Page(1, [(Name("赵敏"), "启航"), null, (Name("孙敏"), "启航")]);

        Assert.Equal([1, 3], lines.Select(line => line.Notice));
    }

    [Fact]
    public void A_number_names_its_page_and_place()
    {
        Assert.Equal((1, 0), (new NoticeNumber(1).Page, new NoticeNumber(1).Place));
        Assert.Equal((1, 99), (new NoticeNumber(100).Page, new NoticeNumber(100).Place));
        Assert.Equal((2, 0), (new NoticeNumber(101).Page, new NoticeNumber(101).Place));
        Assert.Equal(0, new NoticeNumber(0).Page);
        Assert.Equal(0, new NoticeNumber(-7).Page);
    }

    private static string Written(IEnumerable<(PersonName Name, string Agency)> people) => JsonSerializer.Serialize(
        people.Chunk(PublicList.LinesPerPage).SelectMany((page, number) => PublicList.Page(number + 1, page.Select(Known))));

    private static (PersonName, string)? Known((PersonName Name, string Agency) person) => person;

    private static List<T> Shuffled<T>(IEnumerable<T> people, int seed)
    {
        var list = people.ToArray();
        new Random(seed).Shuffle(list);
        return [.. list];
    }

    // Everybody changes places with somebody of the same masked name and agency.
    private static ImmutableArray<(PersonName Name, string Agency)> WithinGroups(List<(PersonName Name, string Agency)> list, int seed)
    {
        var swapped = list.ToArray();
        foreach (var group in Enumerable.Range(0, list.Count).GroupBy(place => (list[place].Name.Masked, list[place].Agency)))
        {
            foreach (var (from, to) in group.Zip(Shuffled(group, seed)))
            {
                swapped[to] = list[from];
            }
        }

        return [.. swapped];
    }

    private static PersonName Name(string text)
    {
        Assert.True(PersonName.TryParse(text, out var name));
        return name!;
    }
}
