using TalentSettlement.Core.Agencies;
using static TalentSettlement.Core.Tests.Agencies.KnownAgencies;

namespace TalentSettlement.Core.Tests.Agencies;

/// <summary>Shenzhen guide, sign an agreement (S-03): what the city's register holds of an agency.</summary>
public sealed class AgencyRegisterTests
{
    private static readonly DateOnly First = new(2013, 1, 1);

    public static TheoryData<string, Agency, string> Broken => new()
    {
        { "a code of one letter", Qihang with { Code = new AgencyCode("q") }, "field-malformed code" },
        { "a code of 41 letters", Qihang with { Code = new AgencyCode(new string('q', 41)) }, "field-malformed code" },
        { "a code in capitals", Qihang with { Code = new AgencyCode("Qihang") }, "field-malformed code" },
        { "no code", Qihang with { Code = default }, "field-malformed code" },
        { "no name", Qihang with { Name = " " }, "field-missing name" },
        { "a name of 101 characters", Qihang with { Name = new string('启', 101) }, "field-malformed name" },
        { "never recognised", Qihang with { Recognitions = [] }, "field-missing recognitions" },
        { "a recognition that ends before it begins", Recognised(new Recognition(First, First.AddDays(-1))), "period-ends-before-it-begins recognitions[0].through" },
        { "two recognitions on one day", Recognised(new Recognition(First, First.AddDays(9)), new Recognition(First.AddDays(9))), "recognitions-overlap recognitions[1].from" },
        { "a later one entered first", Recognised(new Recognition(First.AddDays(9)), new Recognition(First, First.AddDays(9))), "recognitions-overlap recognitions[1].from" },
        { "two without end", Recognised(new Recognition(First), new Recognition(First.AddYears(1))), "recognitions-overlap recognitions[1].from" },
        { "no card", Led(new AgencyManager("", First)), "field-missing managers[0].cardKey" },
        { "a manager who left before coming", Led(new AgencyManager("card-1", First, First.AddDays(-1))), "period-ends-before-it-begins managers[0].through" },
        { "one card twice", Led(new AgencyManager("card-1", First), new AgencyManager("card-1", First.AddDays(9))), "card-given-twice managers[1].cardKey" },
    };

    [Fact]
    public void An_agency_as_the_register_holds_it_has_no_fault() => Assert.Empty(AgencyRules.Faults(Qihang));

    [Fact]
    public void Recognitions_that_follow_each_other_do_not_overlap() =>
        Assert.Empty(AgencyRules.Faults(Recognised(new Recognition(First, First.AddDays(8)), new Recognition(First.AddDays(9)))));

    [Fact]
    public void A_manager_who_comes_back_has_the_same_card() =>
        Assert.Empty(AgencyRules.Faults(Led(new AgencyManager("card-1", First, First.AddDays(8)), new AgencyManager("card-1", First.AddDays(9)))));

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void What_the_register_cannot_hold_is_named(string what, Agency agency, string fault)
    {
        var faults = AgencyRules.Faults(agency).Select(found => $"{found.Code} {found.Subject}").ToArray();

        Assert.True(faults is [var only] && only == fault, $"{what}: {string.Join(", ", faults)}");
    }

    [Fact]
    public void Everything_is_named_at_once()
    {
        var agency = new Agency(new AgencyCode("!"), "", [], [new AgencyManager("", First)]);

        Assert.Equal(["code", "name", "recognitions", "managers[0].cardKey"], AgencyRules.Faults(agency).Select(fault => fault.Subject));
    }

    private static Agency Recognised(params ReadOnlySpan<Recognition> recognitions) => Qihang with { Recognitions = [.. recognitions] };

    private static Agency Led(params ReadOnlySpan<AgencyManager> managers) => Qihang with { Managers = [.. managers] };
}
