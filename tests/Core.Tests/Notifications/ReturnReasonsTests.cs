using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.Tests.Notifications;

/// <summary>All reasons are told at once (T-15).</summary>
public sealed class ReturnReasonsTests
{
    [Fact]
    public void Reasons_are_numbered()
    {
        Assert.Equal("1.营业执照未盖章;2.学位证书不清晰", ReturnReasons.Fit(["营业执照未盖章。", "学位证书不清晰"], 260));
    }

    [Fact]
    public void Reasons_that_do_not_fit_are_counted_and_the_applicant_is_told_where_they_stand()
    {
        Assert.Equal(
            "1.营业执照未盖章;2.学位证书不清晰;共3项,全部原因请登录查看",
            ReturnReasons.Fit(["营业执照未盖章", "学位证书不清晰", new string('长', 40)], 40));
    }

    [Fact]
    public void The_result_always_fits()
    {
        var reasons = Gen.Choose(1, 200).Select(length => new string('因', length)).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(reasons, Gen.Choose(40, 300).ToArbitrary(), (list, max) => ReturnReasons.Fit(list, max) is { Length: > 0 } text && text.Length <= max)
            .QuickCheckThrowOnFailure();
    }
}
